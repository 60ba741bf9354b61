package id.go.paserkab.desa.provisioning;

import id.go.paserkab.desa.migration.ProvisionerTransactions;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageLogin;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import id.go.paserkab.desa.tenancy.VillagePools;
import id.go.paserkab.desa.worker.OnWorker;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/** Makes the village's two logins, which can do nothing until the schema grants it to them. */
@OnWorker
final class RolesStep implements VillageStep {

    private final ProvisionerTransactions provisioner;
    private final VillagePasswords passwords;
    private final VillageRoleSettings settings;
    private final VillagePools pools;

    RolesStep(
            ProvisionerTransactions provisioner,
            VillagePasswords passwords,
            VillageRoleSettings settings,
            VillagePools pools) {
        this.provisioner = provisioner;
        this.passwords = passwords;
        this.settings = settings;
        this.pools = pools;
    }

    @Override
    public Step step() {
        return Step.ROLES;
    }

    @Override
    public Outcome perform(Making making) {
        provisioner.run(sql -> {
            oneAtATime(sql);
            for (var login : VillageLogin.values()) {
                make(sql, new VillageAccess(making.code(), login));
            }
        });
        return new Outcome.Done(String.join(", ", VillageNames.roles(making.code())));
    }

    @Override
    public void undo(Making making) {
        pools.forget(making.code());
        provisioner.run(sql -> {
            oneAtATime(sql);
            for (var role : VillageNames.roles(making.code())) {
                if (exists(sql, role)) {
                    sql.execute("REVOKE ALL ON DATABASE " + database(sql) + " FROM " + role);
                    sql.execute("DROP ROLE " + role);
                }
            }
        });
    }

    private void make(JdbcOperations sql, VillageAccess access) {
        var role = VillageNames.role(access);
        if (!exists(sql, role)) {
            sql.execute("CREATE ROLE " + role);
        }
        quietly(
                sql,
                "ALTER ROLE "
                        + role
                        + " LOGIN NOINHERIT CONNECTION LIMIT "
                        + settings.connectionLimit()
                        + " PASSWORD '"
                        + Scram.verifier(passwords.of(access))
                        + "'");
        set(sql, role, "search_path", VillageNames.schema(access.village()));
        set(sql, role, "statement_timeout", settings.statementTimeout().toMillis());
        set(
                sql,
                role,
                "idle_in_transaction_session_timeout",
                settings.idleInTransactionTimeout().toMillis());
        sql.execute("GRANT CONNECT ON DATABASE " + database(sql) + " TO " + role);
    }

    /**
     * A failure tells the statement unless it is hidden from the template; this one tells too much.
     */
    private static void quietly(JdbcOperations sql, String statement) {
        ConnectionCallback<Boolean> work =
                connection -> {
                    try (var bare = connection.createStatement()) {
                        return bare.execute(statement);
                    }
                };
        sql.execute(work);
    }

    private static void set(JdbcOperations sql, String role, String setting, Object value) {
        sql.execute("ALTER ROLE " + role + " SET " + setting + " = " + value);
    }

    private static boolean exists(JdbcOperations sql, String role) {
        return Boolean.TRUE.equals(
                sql.queryForObject(
                        "SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = ?)",
                        Boolean.class,
                        role));
    }

    private static String database(JdbcOperations sql) {
        return String.valueOf(
                sql.queryForObject("SELECT quote_ident(current_database())", String.class));
    }

    /** Two grants on the database at once end in "tuple concurrently updated". */
    private static void oneAtATime(JdbcOperations sql) {
        sql.query("SELECT pg_advisory_xact_lock(hashtextextended('desa:roles', 0))", row -> {});
    }
}
