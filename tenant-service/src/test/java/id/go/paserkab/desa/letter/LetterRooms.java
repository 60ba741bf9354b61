package id.go.paserkab.desa.letter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.PlainPrinter;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.ledger.LetterLedger;
import id.go.paserkab.desa.letter.LetterRefused.Reason;
import id.go.paserkab.desa.letterkind.LetterKinds;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two villages that write letters, empty before each test. */
@SpringBootTest(classes = {VillageApplication.class, LetterFixtures.class})
abstract class LetterRooms {

    static final Actor OPERATOR = new Actor("operator", "Operator Desa", null);
    static final Actor SECRETARY = new Actor("secretary", "Sekretaris", null);
    static final Actor HEAD = new Actor("head", "Kepala Desa", null);
    static final Signatory KADES = new Signatory("Rahmat", "Kepala Desa Pasir Belengkong", false);

    /** One for all classes, as they share one application. */
    static final Path FOLDER = Path.of("target", "letter-archive").toAbsolutePath();

    @Autowired LetterDesk desk;
    @Autowired LetterArchive archive;
    @Autowired LetterPaths paths;
    @Autowired LetterKinds kinds;
    @Autowired LetterLedger ledger;
    @Autowired Archive files;
    @Autowired RememberingTrail trail;
    @Autowired PlainPrinter printer;
    @Autowired VillagePasswords passwords;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("desa.archive.folder", () -> FOLDER);
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makePlatformTable("letter_entry", "0017-letter-ledger.sql");
        TwinVillages.makeWhole(passwords);
        for (var village : List.of(ONE, OTHER)) {
            sql(village, "INSERT INTO profile (head_name, changed_at) VALUES ('Rahmat', now())");
        }
        sql(
                ONE,
                "SET session_replication_role = replica; DELETE FROM platform.letter_mark; DELETE FROM platform.letter_entry");
        trail.entries.clear();
    }

    static DraftLetter draft(Map<String, String> typed) {
        return new DraftLetter("SKD", LetterFixtures.SITI, typed, Set.of(0, 1, 2));
    }

    UUID drafted() {
        return office(() -> desk.draft(draft(Map.of("keperluan", "keperluan-saya")), OPERATOR));
    }

    /** A letter that waits for the head. */
    UUID checked() {
        var id = drafted();
        submit(id);
        office(() -> desk.check(id, version(id), SECRETARY));
        return id;
    }

    UUID issued() {
        var id = checked();
        sign(id);
        return id;
    }

    LetterState submit(UUID id) {
        return office(() -> desk.submit(id, version(id), OPERATOR));
    }

    void sign(UUID id) {
        var version = version(id);
        run(() -> desk.sign(id, version, KADES, null, HEAD));
    }

    Letter letter(UUID id) {
        return office(() -> desk.letter(id));
    }

    int version(UUID id) {
        return letter(id).line().version();
    }

    byte[] file(UUID id) {
        return office(() -> archive.file(id, HEAD));
    }

    static Reason refusal(Runnable work) {
        return refusalIn(ONE, work);
    }

    static Reason refusalIn(Village village, Runnable work) {
        var refused =
                catchThrowableOfType(
                        LetterRefused.class,
                        () -> VillageContext.run(VillageAccess.office(village.code()), work));
        return Objects.requireNonNull(refused).reason();
    }

    static <T> T office(Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(ONE.code()), work::get);
    }

    static void run(Runnable work) {
        VillageContext.run(VillageAccess.office(ONE.code()), work);
    }

    static void sql(Village village, String statements) {
        try (var connection = DriverManager.getConnection(TestServices.superuserUrl());
                var statement = connection.createStatement()) {
            statement.execute("SET search_path = " + VillageNames.schema(village.code()));
            statement.execute(statements);
        } catch (SQLException failure) {
            throw new IllegalStateException(statements, failure);
        }
    }
}
