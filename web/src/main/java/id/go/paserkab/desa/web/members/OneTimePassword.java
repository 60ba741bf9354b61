package id.go.paserkab.desa.web.members;

import id.go.paserkab.desa.identity.Membership;

/** A password that is good for one sign-in; shown once, never stored. */
public record OneTimePassword(Membership member, String password) {

    @Override
    public String toString() {
        return "OneTimePassword[" + member.id() + "]";
    }
}
