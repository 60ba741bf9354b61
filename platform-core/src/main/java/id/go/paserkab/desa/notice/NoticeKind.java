package id.go.paserkab.desa.notice;

import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Role;

/**
 * What a notice is about, and with it who is told: the regency's members who hold the permission,
 * and of some kinds the facilitator who covers the village. Its words are the messages {@code
 * notice.KIND.title} and {@code notice.KIND.text}.
 */
public enum NoticeKind {
    /** A wave paused itself. */
    WAVE_PAUSED(Permission.OPERATE_WAVES, false),
    /** A confirmation or waiver of a gate is about to be over. */
    GATE_LAPSING(Permission.MANAGE_PROGRAMME, true),
    /** An open village does not use the platform any more, or never began to. */
    VILLAGE_STALLED(Permission.MANAGE_PROGRAMME, true),
    /** The week in figures. */
    WEEKLY_DIGEST(Permission.VIEW_ROLLOUT, false),
    /** The month as a report, which comes as an attachment by e-mail. */
    MONTHLY_REPORT(Permission.VIEW_ROLLOUT, false);

    private final Permission permission;
    private final boolean facilitators;

    NoticeKind(Permission permission, boolean facilitators) {
        this.permission = permission;
        this.facilitators = facilitators;
    }

    public Permission permission() {
        return permission;
    }

    /** Whether the facilitator who covers the notice's village is told as well. */
    public boolean reachesFacilitators() {
        return facilitators;
    }

    /** Whether somebody in this role may ever be told. */
    public boolean reaches(Role role) {
        return role.regency()
                && (role.may(permission) || facilitators && role.may(Permission.ASSIST_VILLAGES));
    }
}
