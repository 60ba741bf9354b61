package id.go.paserkab.desa.web.members.page;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.web.members.AddMember;
import org.jspecify.annotations.Nullable;

/** What is typed to add a member. */
public class MemberForm {

    private String username = "";
    private String name = "";
    private String email = "";
    private @Nullable Role role;

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public @Nullable Role getRole() {
        return role;
    }

    public void setRole(@Nullable Role role) {
        this.role = role;
    }

    AddMember toAdd(Role chosen) {
        return new AddMember(username, name, email, chosen);
    }
}
