package org.crossfact.rules.engine.isolation;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets what comes from outside work on threads of their own. Java cannot stop a thread that does not want to, so one that does
 * not come back is left behind, and the check goes on.
 */
public final class Watch {

    /** Nobody needs a second for an article; a busy machine may need some. */
    public static final int LIMIT_SECONDS = 10;

    private static final long STACK_BYTES = 16L << 20;

    private static final ThreadLocal<@Nullable Confined> RUNNING = new ThreadLocal<>();

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(null, work, "crossfact-pack", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    });

    private Watch() {}

    /** Did not come back in time. */
    public static final class Late extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** What from outside runs on this thread. */
    static Optional<Confined> running() {
        return Optional.ofNullable(RUNNING.get());
    }

    /**
     * What the task answers.
     *
     * @throws Late when it does not come back
     */
    public static <T> T call(Confined asked, Supplier<T> task) {
        Future<T> answer = THREADS.submit(() -> {
            RUNNING.set(asked);
            try {
                return task.get();
            } finally {
                RUNNING.remove();
            }
        });
        try {
            return answer.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw new Late();
        } catch (ExecutionException failed) {
            throw rethrown(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a pack ran", interrupted);
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }
}
