package id.go.paserkab.desa.web.regency.villages;

import id.go.paserkab.desa.register.VillageState;

/** What DPMD can do to a village. Each is a form of its own on the village's page. */
enum VillageMove {
    RENAME("nama"),
    CHANGE_SLUG("alamat"),
    ADD_DOMAIN("domain"),
    REMOVE_DOMAIN("hapus-domain"),
    READ_ONLY("hanya-baca"),
    SUSPEND("tangguhkan"),
    REOPEN("buka"),
    ARCHIVE("arsipkan");

    private final String path;

    VillageMove(String path) {
        this.path = path;
    }

    static VillageMove at(String path) {
        for (var move : values()) {
            if (move.path.equals(path)) {
                return move;
            }
        }
        throw new IllegalArgumentException(path);
    }

    boolean legal(VillageState state) {
        return switch (this) {
            case RENAME -> true;
            case CHANGE_SLUG, ADD_DOMAIN, REMOVE_DOMAIN ->
                    state != VillageState.PROVISIONING && state != VillageState.ARCHIVED;
            case READ_ONLY -> state == VillageState.ACTIVE || state == VillageState.SUSPENDED;
            case SUSPEND -> state == VillageState.ACTIVE || state == VillageState.READ_ONLY;
            case REOPEN -> state == VillageState.READ_ONLY || state == VillageState.SUSPENDED;
            case ARCHIVE -> state == VillageState.SUSPENDED;
        };
    }

    /** What was typed into the form that was refused, so that it is not lost. */
    public record Typed(String move, String text, String reason, String error) {

        static final Typed NOTHING = new Typed("", "", "", "");

        public boolean refused(String asked) {
            return move.equals(asked);
        }
    }
}
