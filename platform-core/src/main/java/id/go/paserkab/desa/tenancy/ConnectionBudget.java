package id.go.paserkab.desa.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * What no pool can count by itself: the connections to all villages together.
 *
 * <p>A borrower holds a <em>lease</em>; an open connection holds a <em>place</em>, whether somebody
 * works on it or not. There are as many of one as of the other. So a borrower who has a lease and
 * finds every place taken knows that an idle connection holds one of them, and that closing it
 * makes room.
 */
final class ConnectionBudget {

    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final int size;
    private final Duration longestWait;
    private final Semaphore leases;
    private final Semaphore places;

    ConnectionBudget(int size, Duration longestWait) {
        this.size = size;
        this.longestWait = longestWait;
        this.leases = new Semaphore(size, true);
        this.places = new Semaphore(size, true);
    }

    boolean lease(long nanoseconds) throws InterruptedException {
        return leases.tryAcquire(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void endLease() {
        leases.release();
    }

    /** Takes a place for a connection about to be opened; {@code makeRoom} closes idle ones. */
    void takePlace(Runnable makeRoom) throws SQLException {
        try {
            var deadline = System.nanoTime() + longestWait.toNanos();
            if (places.tryAcquire(0, TimeUnit.NANOSECONDS)) {
                return;
            }
            do {
                makeRoom.run();
                if (places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
            } while (System.nanoTime() < deadline);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new SQLTransientConnectionException("No room for another connection");
    }

    void freePlace() {
        places.release();
    }

    int leased() {
        return size - leases.availablePermits();
    }

    int open() {
        return size - places.availablePermits();
    }

    int waiting() {
        return leases.getQueueLength();
    }
}
