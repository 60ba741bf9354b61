package id.go.paserkab.desa.incomingletter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.go.paserkab.desa.archive.Archive;
import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The desk of incoming letters in two villages, empty before each test. */
@SpringBootTest(classes = VillageApplication.class)
abstract class IncomingRooms {

    static final Actor OPERATOR = new Actor("operator", "Operator Desa", null);
    static final LocalDate TODAY = PaserTime.today(Clock.systemUTC());
    static final LocalDate DAY = LocalDate.of(2026, 3, 5);
    static final String NIK = "6401036505900001";

    /** One for all classes, as they share one application. */
    private static final Path FOLDER = Path.of("target", "incoming-archive").toAbsolutePath();

    @Autowired IncomingDesk desk;
    @Autowired IncomingArchive archive;
    @Autowired Archive files;
    @Autowired RememberingTrail trail;
    @Autowired VillagePasswords passwords;

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
        registry.add("desa.archive.folder", () -> FOLDER);
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
        keptFiles().forEach(file -> files.delete(ONE.code(), key(file)));
        trail.broken = false;
        trail.entries.clear();
    }

    UUID recorded(String sender) {
        return office(() -> desk.record(entry(sender, DAY), null, OPERATOR));
    }

    void correct(UUID id, IncomingEntry entry, String reason) {
        var version = letter(id).line().version();
        run(() -> desk.correct(id, version, entry, reason, OPERATOR));
    }

    IncomingLetter letter(UUID id) {
        return office(() -> archive.letter(id));
    }

    static IncomingEntry entry(String sender, @Nullable LocalDate received) {
        return new IncomingEntry(
                received,
                new IncomingContents(
                        sender, "005/12/KEC", LocalDate.of(1999, 1, 1), "Undangan rapat", ""));
    }

    static Scan scan(byte[] content) {
        return new Scan("undangan.pdf", content);
    }

    static byte[] pdf(String inCatalogue) {
        return "%%PDF-1.7\n1 0 obj << /Type /Catalog %s >> endobj\n%%%%EOF\n"
                .formatted(inCatalogue)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    static List<Path> keptFiles() {
        var own = FOLDER.resolve(ONE.code().bare());
        if (!Files.exists(own)) {
            return List.of();
        }
        try (var walk = Files.walk(own)) {
            return walk.filter(Files::isRegularFile).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static UUID key(Path file) {
        return UUID.fromString(file.getFileName().toString());
    }

    static Reason refusal(Runnable work) {
        return refusalIn(ONE, work);
    }

    static Reason refusalIn(Village village, Runnable work) {
        var refused =
                catchThrowableOfType(
                        IncomingRefused.class,
                        () -> VillageContext.run(VillageAccess.office(village.code()), work));
        return Objects.requireNonNull(refused).reason();
    }

    static <T> T office(Supplier<T> work) {
        return office(ONE, work);
    }

    static <T> T office(Village village, Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(village.code()), work::get);
    }

    static void run(Runnable work) {
        VillageContext.run(VillageAccess.office(ONE.code()), work);
    }
}
