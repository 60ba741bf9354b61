package id.go.paserkab.desa.web.members.page;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import java.util.Arrays;
import java.util.List;

/**
 * The office whose members are managed: its scope, the path of its pages, their layout ({@code
 * regency} or {@code office}), and the name to be proposed after the dot of a new user name.
 */
public record MembersOffice(Scope scope, String path, String layout, String usernameEnding) {

    /** The roles that this office can give. */
    public List<Role> roles() {
        var regency = scope instanceof Scope.Regency;
        return Arrays.stream(Role.values()).filter(role -> role.regency() == regency).toList();
    }
}
