package id.go.paserkab.desa.worker;

/** What lies at the bottom of a failure, in its own words. */
public final class RootCause {

    private static final int LONGEST = 300;

    private RootCause() {}

    /**
     * The first line of the deepest cause: the words of PostgreSQL or of another service, without
     * the statement that frameworks wrap around them and that may hold what must not be told.
     */
    public static String of(Throwable thrown) {
        var deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        var message = deepest.getMessage();
        var line = message == null ? "" : message.lines().findFirst().orElse("").strip();
        var said = line.isEmpty() ? deepest.getClass().getSimpleName() : line;
        return said.length() > LONGEST ? said.substring(0, LONGEST) : said;
    }
}
