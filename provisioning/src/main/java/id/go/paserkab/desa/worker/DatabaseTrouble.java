package id.go.paserkab.desa.worker;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;

/** What a failure of the database means for whoever works with it. */
public enum DatabaseTrouble {
    /** It cannot be reached; the same work can be done when it can. */
    AWAY,
    /** Somebody else holds what is needed; the same work can be done a little later. */
    BUSY,
    DISK_FULL,
    RIGHT_MISSING,
    /** The failure is not one of these, or not of the database at all. */
    OTHER;

    /** Looks through the causes for one that is known. */
    public static DatabaseTrouble of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            var known = known(cause);
            if (known != OTHER) {
                return known;
            }
        }
        return OTHER;
    }

    private static DatabaseTrouble known(Throwable cause) {
        return switch (cause) {
            case SQLTransientConnectionException away -> AWAY;
            case SQLException sql -> ofState(sql.getSQLState());
            case DataAccessResourceFailureException away -> withCause(away, AWAY);
            case CannotCreateTransactionException away -> withCause(away, AWAY);
            case TransientDataAccessException busy -> withCause(busy, BUSY);
            default -> OTHER;
        };
    }

    /** Spring's translations are broader than the states that they come from: those count. */
    private static DatabaseTrouble withCause(Throwable translated, DatabaseTrouble otherwise) {
        return translated.getCause() instanceof SQLException sql && sql.getSQLState() != null
                ? ofState(sql.getSQLState())
                : otherwise;
    }

    private static DatabaseTrouble ofState(@Nullable String state) {
        if (state == null) {
            return OTHER;
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return AWAY;
        }
        return switch (state) {
            case "53300" -> AWAY;
            case "55P03", "55006", "40001", "40P01", "57014" -> BUSY;
            case "53100" -> DISK_FULL;
            case "42501" -> RIGHT_MISSING;
            default -> OTHER;
        };
    }
}
