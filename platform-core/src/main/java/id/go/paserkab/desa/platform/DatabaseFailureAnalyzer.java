package id.go.paserkab.desa.platform;

import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in plain words why PostgreSQL cannot be used, and what to do. */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<PSQLException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable failure, PSQLException cause) {
        var state = cause.getSQLState();
        if (state == null) {
            return null;
        }
        var said = said(cause);
        return switch (state) {
            case "28P01", "28000" ->
                    analysis(
                            "PostgreSQL refuses a login of the platform: " + said,
                            "Set the right password (spring.datasource.password,"
                                    + " desa.database.reader.password or"
                                    + " desa.database.provisioner.password), or run bootstrap.sql again"
                                    + " to renew the logins.",
                            cause);
            case "3D000" ->
                    analysis(
                            "The database does not exist: " + said,
                            "Run bootstrap.sql as the superuser, or mend spring.datasource.url.",
                            cause);
            case "08000", "08001", "08003", "08004", "08006", "57P03" ->
                    analysis(
                            "PostgreSQL cannot be reached: " + said,
                            "Start PostgreSQL, or mend spring.datasource.url, and start again.",
                            cause);
            case "53100" ->
                    analysis(
                            "The disk of PostgreSQL is full: " + said,
                            "Free some space on the disk that holds PostgreSQL's data, and start"
                                    + " again. Nothing was lost.",
                            cause);
            case "53300" ->
                    analysis(
                            "PostgreSQL has no connection left for the platform: " + said,
                            "Raise max_connections above desa.tenancy.connections-in-all of all nodes"
                                    + " together plus 40 for each, or stop what holds them.",
                            cause);
            default -> null;
        };
    }

    private static String said(PSQLException cause) {
        var server = cause.getServerErrorMessage();
        var message = server == null ? cause.getMessage() : server.getMessage();
        return message == null ? cause.toString() : message;
    }

    private static FailureAnalysis analysis(String what, String remedy, PSQLException cause) {
        return new FailureAnalysis(what, remedy, cause);
    }
}
