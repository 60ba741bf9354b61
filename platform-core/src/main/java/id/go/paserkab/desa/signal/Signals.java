package id.go.paserkab.desa.signal;

import java.util.function.Consumer;

/**
 * Tells every node, this one included, that something changed. A signal may be lost while Redis is
 * away; then other nodes learn of the change when they next look by themselves.
 */
public interface Signals {

    /** Sends to all listeners of the topic; never throws for want of Redis. */
    void send(Topic topic, String subject);

    /** Listens until the subscription is closed; listeners must be quick. */
    Subscription listen(Topic topic, Consumer<String> listener);

    /** What a signal is about; its subject is named beside each. */
    enum Topic {
        /** The register moved; the subject is a village code or empty. */
        REGISTER,
        /** Memberships changed; the subject is the account's subject. */
        MEMBERSHIP,
        /** A wave or one of its runs moved; the subject is the wave's id. */
        WAVE,
        /** An upgrade of the fleet moved; the subject is its id. */
        UPGRADE
    }

    /** A listener's stay; closing it ends it. */
    interface Subscription extends AutoCloseable {

        @Override
        void close();
    }
}
