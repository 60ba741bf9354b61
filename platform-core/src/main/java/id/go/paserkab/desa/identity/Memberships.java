package id.go.paserkab.desa.identity;

import id.go.paserkab.desa.audit.Actor;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The memberships of villages and the regency, audited, never without an administrator. */
public interface Memberships {

    /** Read at each request; answered from a cache of a few seconds, emptied when rows change. */
    Optional<Membership> find(Scope scope, String subject);

    List<Membership> in(Scope scope);

    /**
     * Every membership of an account, in whatever scope; whoever manages one scope must not touch
     * an account that serves in another.
     */
    List<Membership> of(String subject);

    /** Adds a member; an account that is a member already gets the given role. */
    Membership add(NewMember member, Actor by);

    /** Throws {@link LastAdministrator} where the scope would be left without one. */
    Membership changeRole(UUID membership, Role role, Actor by);

    /** Throws {@link LastAdministrator} where the scope would be left without one. */
    void remove(UUID membership, Actor by);

    /** Removes every member of a scope that is taken back itself, the last administrator too. */
    void close(Scope scope, Actor by);

    /** An account to be given a role; {@code subject} is the identity provider's id of it. */
    record NewMember(
            Scope scope, String subject, String username, String name, String email, Role role) {}
}
