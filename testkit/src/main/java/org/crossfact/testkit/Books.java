package org.crossfact.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.crossfact.rules.api.RuleBook;

/** Makes the book that a test names as its type argument. */
final class Books {

    private Books() {}

    static RuleBook of(Class<?> test) {
        for (Type type : test.getGenericInterfaces()) {
            if (type instanceof ParameterizedType proof
                    && proof.getRawType() == PackProof.class
                    && proof.getActualTypeArguments()[0] instanceof Class<?> book) {
                return made(book);
            }
        }
        throw new AssertionError(test.getName() + ": write 'implements PackProof<YourBook>', or override book()");
    }

    @SuppressWarnings("RethrowReflectiveOperationExceptionAsLinkageError") // a test fails by an assertion
    private static RuleBook made(Class<?> book) {
        try {
            return (RuleBook) book.getConstructor().newInstance();
        } catch (ReflectiveOperationException hidden) {
            throw new AssertionError(book.getName() + " needs a public constructor without parameters", hidden);
        }
    }
}
