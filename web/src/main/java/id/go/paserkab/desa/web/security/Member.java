package id.go.paserkab.desa.web.security;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Permission;

/** The signed-in member of this face's scope; handlers take it as an argument. */
public record Member(Membership membership, Actor actor) {

    public boolean may(Permission permission) {
        return membership.role().may(permission);
    }

    public String name() {
        return membership.name();
    }
}
