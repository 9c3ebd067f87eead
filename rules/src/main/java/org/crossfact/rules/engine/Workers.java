package org.crossfact.rules.engine;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Does one task for every item on several threads with deep stacks, taking items one by one, so that none is held. */
final class Workers {

    /** Deep enough for recursion over hostile nesting; the default overflows early. */
    private static final long STACK_BYTES = 16L << 20;

    private Workers() {}

    static <T> void forEach(Stream<T> items, int threads, Consumer<T> task) {
        Iterator<T> source = items.iterator();
        if (threads <= 1) {
            source.forEachRemaining(task);
            return;
        }
        List<Throwable> failures = new ArrayList<>();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            Runnable work = () -> work(source, task, failures);
            Thread worker = new Thread(null, work, "crossfact-" + i, STACK_BYTES);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        join(workers);
        if (!failures.isEmpty()) {
            throw new IllegalStateException("a stage failed outside every rule and article", failures.get(0));
        }
    }

    private static <T> void work(Iterator<T> source, Consumer<T> task, List<Throwable> failures) {
        try {
            while (true) {
                T item;
                synchronized (source) {
                    if (!source.hasNext()) {
                        return;
                    }
                    item = source.next();
                }
                task.accept(item);
            }
        } catch (RuntimeException | Error failure) {
            synchronized (failures) {
                failures.add(failure);
            }
        }
    }

    private static void join(List<Thread> workers) {
        try {
            for (Thread worker : workers) {
                worker.join();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while checking", interrupted);
        }
    }
}
