package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Memberships.NewMember;
import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.Accounts;
import id.go.paserkab.desa.keycloak.Accounts.NewAccount;
import id.go.paserkab.desa.keycloak.VillageClients;
import id.go.paserkab.desa.programme.PlanWave;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running platform as tests see it: two look-alike villages, really made, and its people. */
public final class Platform {

    /** A village of the register. */
    public static final VillageCode VILLAGE = new VillageCode("64.01.03.2006");

    /** Its look-alike, with which nothing of it may be mixed up. */
    public static final VillageCode TWIN = new VillageCode("64.01.03.2007");

    private static final Actor TESTS = Actor.platform("tests");
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final ApplicationContext context;

    public Platform(ApplicationContext context) {
        this.context = context;
    }

    /** Makes the two villages by a real wave, where that has not been done. */
    public synchronized void makeVillages() {
        var register = bean(VillageRegister.class);
        if (open(VILLAGE) && open(TWIN)) {
            return;
        }
        await(() -> realmIsThere(), "the realm");
        var waves = bean(Waves.class);
        var wave =
                waves.plan(
                        new PlanWave(
                                "Desa kembar",
                                List.of(VILLAGE, TWIN),
                                Set.of(),
                                2,
                                0,
                                0,
                                null,
                                null,
                                null),
                        TESTS);
        waves.changeGates(wave, Set.of(), TESTS);
        waves.approve(wave, TESTS);
        waves.start(wave, TESTS);
        await(
                () -> waves.find(wave).orElseThrow().state() == WaveState.COMPLETED,
                () -> "the wave: " + waves.find(wave));
        register.refresh();
        await(() -> open(VILLAGE) && open(TWIN), "the villages in the register");
    }

    /** Lets the programme be as old as this: a wave was planned then, and discarded. */
    public void programmeSince(YearMonth month) {
        bean(JdbcClient.class)
                .sql(
                        """
                        INSERT INTO wave_history (wave, position, name, state, discarded, at)
                        VALUES (uuidv7(), 0, 'Rencana lama', 'DRAFT', true, :day)
                        """)
                .param("day", month.atDay(5))
                .update();
    }

    public Village village(VillageCode code) {
        return bean(VillageRegister.class).find(code).orElseThrow();
    }

    /** The origin of a village's site. */
    public String origin(VillageCode code) {
        return addresses().of(village(code));
    }

    public Addresses addresses() {
        return bean(Addresses.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Makes an account with a role in a scope. */
    public Person person(Scope scope, Role role) {
        var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        var person = stranger(name);
        bean(Memberships.class)
                .add(
                        new NewMember(
                                scope,
                                person.subject(),
                                person.person().username(),
                                "Pemegang peran " + name,
                                "",
                                role),
                        TESTS);
        bean(Accounts.class).secondFactor(person.subject(), role.secondFactor());
        return person.person();
    }

    /** Makes an account that is a member nowhere. */
    public Person stranger() {
        return stranger("orang").person();
    }

    private Known stranger(String kind) {
        var accounts = bean(Accounts.class);
        var username = "uji." + kind + "." + PEOPLE.incrementAndGet();
        var subject = accounts.ensure(new NewAccount(username, "Akun uji", ""));
        var password = accounts.issueOneTimePassword(subject);
        return new Known(subject, new Person(username, password, bean(Clock.class)));
    }

    /** Waits until something is so. */
    public static void await(BooleanSupplier done, String what) {
        await(done, () -> what);
    }

    private static void await(BooleanSupplier done, java.util.function.Supplier<String> what) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what.get());
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(interrupted);
            }
        }
    }

    private boolean open(VillageCode code) {
        return village(code).state().open();
    }

    private boolean realmIsThere() {
        try {
            return !bean(VillageClients.class).ready(VILLAGE);
        } catch (RuntimeException notYet) {
            return false;
        }
    }

    private record Known(String subject, Person person) {}
}
