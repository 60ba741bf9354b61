package id.go.paserkab.desa.local;

/**
 * Where the services of a test run come from. Each listens on the loopback port that the service
 * folder remembers and asks for the secrets that the folder keeps, so that the rest of the tests
 * cannot tell one source from the other.
 */
sealed interface ServiceSource permits LocalServices, ContainerServices {

    /** Starts the service, or does nothing where it runs; it is ready afterwards. */
    void start(Service service);

    /** Stops the service, if it runs; its port and what it has stored stay. */
    void stop(Service service);
}
