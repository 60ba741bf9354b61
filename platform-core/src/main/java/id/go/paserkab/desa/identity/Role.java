package id.go.paserkab.desa.identity;

import static id.go.paserkab.desa.identity.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/** The office that a member holds, in a village or in the regency. */
public enum Role {
    VILLAGE_HEAD(
            false,
            ENTER_OFFICE,
            EDIT_PROFILE,
            MANAGE_VILLAGE_MEMBERS,
            READ_VILLAGE_AUDIT,
            VIEW_RESIDENTS,
            REVEAL_NUMBERS,
            EXPORT_RESIDENTS,
            PROTECT_RESIDENTS,
            PREPARE_LETTERS,
            SIGN_LETTERS,
            ANNUL_LETTERS,
            MANAGE_LETTER_KINDS),
    SECRETARY(
            false,
            ENTER_OFFICE,
            EDIT_PROFILE,
            MANAGE_VILLAGE_MEMBERS,
            READ_VILLAGE_AUDIT,
            VIEW_RESIDENTS,
            EDIT_RESIDENTS,
            REVEAL_NUMBERS,
            EXPORT_RESIDENTS,
            IMPORT_RESIDENTS,
            PROTECT_RESIDENTS,
            PREPARE_LETTERS,
            CHECK_LETTERS,
            SIGN_LETTERS,
            ANNUL_LETTERS,
            MANAGE_LETTER_KINDS),
    TREASURER(false, ENTER_OFFICE),
    OPERATOR(
            false,
            ENTER_OFFICE,
            EDIT_PROFILE,
            MANAGE_VILLAGE_MEMBERS,
            READ_VILLAGE_AUDIT,
            VIEW_RESIDENTS,
            EDIT_RESIDENTS,
            REVEAL_NUMBERS,
            EXPORT_RESIDENTS,
            IMPORT_RESIDENTS,
            PREPARE_LETTERS,
            MANAGE_LETTER_KINDS),
    /** Head of a dusun: sees the residents of the dusun that are opened to them. */
    HAMLET_HEAD(false, ENTER_OFFICE, VIEW_RESIDENTS),
    DIGITAL_CADRE(false, ENTER_OFFICE, EDIT_PROFILE),
    DPMD_ADMIN(
            true,
            ENTER_REGENCY,
            VIEW_ROLLOUT,
            OPERATE_WAVES,
            ADMINISTER_VILLAGES,
            MANAGE_REGENCY_MEMBERS,
            READ_AUDIT,
            VIEW_PROGRAMME,
            VIEW_PEOPLE,
            MANAGE_PROGRAMME,
            READ_EVIDENCE),
    DPMD_VIEWER(
            true,
            ENTER_REGENCY,
            VIEW_ROLLOUT,
            READ_AUDIT,
            VIEW_PROGRAMME,
            VIEW_PEOPLE,
            READ_EVIDENCE),
    FACILITATOR(true, ENTER_REGENCY, ASSIST_VILLAGES, READ_EVIDENCE),
    LEADERSHIP(true, ENTER_REGENCY, VIEW_ROLLOUT, VIEW_PROGRAMME);

    private final boolean regency;
    private final Set<Permission> permissions;

    Role(boolean regency, Permission first, Permission... rest) {
        this.regency = regency;
        this.permissions = EnumSet.of(first, rest);
    }

    /** Whether the role belongs to the regency; the others belong to a village. */
    public boolean regency() {
        return regency;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the role administers its scope; a scope never loses its last administrator. */
    public boolean administrator() {
        return may(MANAGE_VILLAGE_MEMBERS) || may(MANAGE_REGENCY_MEMBERS);
    }

    /** Whether its holder signs in with a second factor: those who administer or export. */
    public boolean secondFactor() {
        return administrator() || may(EXPORT_RESIDENTS);
    }
}
