package id.go.paserkab.desa.web.members;

/** Refuses what was asked of the members' desk, and says why. */
public final class MemberRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    public MemberRefused(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        USERNAME_FORM,
        NAME_MISSING,
        EMAIL_FORM,
        /** The role belongs to the other kind of office. */
        ROLE_OUTSIDE_SCOPE,
        ALREADY_MEMBER,
        /** The account serves in another office: neither its password nor its role is ours. */
        SERVES_ELSEWHERE,
        /** The account belongs to a program, which has no password. */
        SERVICE_ACCOUNT,
        NO_SUCH_MEMBER
    }
}
