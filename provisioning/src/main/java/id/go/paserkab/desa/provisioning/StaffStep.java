package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.keycloak.Accounts;
import id.go.paserkab.desa.keycloak.Accounts.NewAccount;
import id.go.paserkab.desa.worker.OnWorker;

/**
 * Makes the account of the village's first operator and gives it the role. Its one-time password is
 * issued later, when DPMD hands it over.
 */
@OnWorker
final class StaffStep implements VillageStep {

    private static final Actor WORKER = Actor.platform("provisioning");
    private static final String NO_EMAIL = "";

    private final Accounts accounts;
    private final Memberships memberships;

    StaffStep(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    public Step step() {
        return Step.STAFF;
    }

    @Override
    public Outcome perform(Making making) {
        var account = account(making);
        var subject = accounts.ensure(account);
        memberships.add(
                new NewMember(
                        Scope.of(making.code()),
                        subject,
                        account.username(),
                        account.name(),
                        account.email(),
                        Role.OPERATOR),
                WORKER);
        accounts.secondFactor(subject, Role.OPERATOR.secondFactor());
        return new Outcome.Done(account.username());
    }

    /** The account may exist without its membership, if the process died between the two. */
    @Override
    public void undo(Making making) {
        var subject = accounts.ensure(account(making));
        memberships.close(Scope.of(making.code()), WORKER);
        if (memberships.of(subject).isEmpty()) {
            accounts.remove(subject);
        }
    }

    private static NewAccount account(Making making) {
        var village = making.village();
        return new NewAccount(
                "operator." + village.slug(), "Operator Desa " + village.name(), NO_EMAIL);
    }
}
