package id.go.paserkab.desa.letter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.archive.ArchiveUnavailable;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageChore;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillageNames;
import id.go.paserkab.desa.vault.Place;
import id.go.paserkab.desa.vault.Resealed;
import id.go.paserkab.desa.vault.Resealing;
import id.go.paserkab.desa.vault.Vault;
import id.go.paserkab.desa.vault.VillageKeys;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys are renewed while every room of the village keeps something sealed. */
class ResealingIntegrationTests extends LetterRooms {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PREFIX = 5;
    private static final String SECRET = "rahasia";

    @Autowired Vault vault;
    @Autowired VillageKeys keys;
    @Autowired Resealing resealing;
    @Autowired List<VillageChore> chores;
    @Autowired JdbcClient platform;

    private UUID letter;
    private UUID intake;
    private byte[] older;

    @BeforeEach
    void keepSomethingSealedEverywhere() {
        platform.sql("DELETE FROM village_resealing").update();
        files.clear(ONE.code());
        letter = issued();
        var back = checked();
        run(() -> desk.reject(back, version(back), "Alasan rahasia", HEAD));
        issued();
        intake = UUID.randomUUID();
        var resident = UUID.randomUUID();
        var family = UUID.randomUUID();
        var change = UUID.randomUUID();
        sql(
                ONE,
                """
                INSERT INTO family (id, number, changed_at) VALUES ('%1$s', '%2$s', now());
                INSERT INTO resident (id, name, name_key, numbers, standing, standing_on, facts, changed_at)
                VALUES ('%3$s', 'Siti', 'siti', '%4$s', 1, now(), '{}', now());
                INSERT INTO population_event (id, kind, happened_on, recorded_at, recorded_by, recorded_name)
                VALUES ('%5$s', 'OPENING', now(), now(), 'x', 'x');
                INSERT INTO population_change (event, id, resident, effective_on, facts, numbers)
                VALUES ('%5$s', '%5$s', '%3$s', now(), '{}', '%6$s');
                INSERT INTO intake (id, file_name, file_bytes, state, uploaded_at, uploaded_by)
                VALUES ('%7$s', 'warga.xlsx', 7, 'CHECKED', now(), 'x');
                INSERT INTO intake_file (intake, sealed) VALUES ('%7$s', '\\x%8$s')
                """
                        .formatted(
                                family,
                                sealed("family", "number", family),
                                resident,
                                sealed("resident", "numbers", resident),
                                change,
                                sealed("population_change", "numbers", change),
                                intake,
                                HexFormat.of()
                                        .formatHex(sealedBytes("intake_file", "sealed", intake))));
        older = Arrays.copyOf(sealedBytes("any", "any", intake), PREFIX);
    }

    @AfterEach
    void mend() throws IOException {
        Files.deleteIfExists(path(letter));
    }

    @Test
    void nothingInTheVillageStaysUnderAnOlderKeyAndNoLetterChanges() {
        var before = file(letter);
        var hash = hash();
        assertThat(olderInTables())
                .containsExactlyInAnyOrder(
                        "family.number",
                        "intake_file.sealed",
                        "letter.contents",
                        "letter_step.reason",
                        "population_change.numbers",
                        "resident.numbers");
        assertThat(olderFiles()).isEqualTo(2);
        keys.renew(ONE.code());
        var done = office(() -> resealing.goOn(PATIENCE));
        assertThat(done.whole()).isTrue();
        assertThat(done.damaged()).isZero();
        assertNothingIsOlder();
        assertThat(file(letter)).isEqualTo(before);
        assertThat(hash()).isEqualTo(hash);
        assertThat(
                        office(() ->
                                vault.openBytes(
                                        Place.of("intake_file", "sealed", intake), waiting())))
                .isEqualTo(SECRET.getBytes(StandardCharsets.UTF_8));
        assertThat(office(() -> resealing.goOn(PATIENCE))).isEqualTo(new Resealed(0, 0, true));
    }

    @Test
    void goesOnWhereItWasInterruptedUntilNothingIsLeft() {
        keys.renew(ONE.code());
        var goes = 0;
        var sealed = 0;
        var go = office(() -> resealing.goOn(Duration.ZERO));
        assertThat(go.whole()).isFalse();
        while (!go.whole()) {
            sealed += go.values();
            assertThat(goes++).isLessThan(30);
            go = office(() -> resealing.goOn(Duration.ZERO));
        }
        assertThat(goes).isGreaterThanOrEqualTo(7);
        assertThat(sealed).isGreaterThanOrEqualTo(9);
        assertNothingIsOlder();
    }

    @Test
    void anArchiveThatIsAwayEndsAGoAndTheNextOneDoesTheRest() throws IOException {
        keys.renew(ONE.code());
        var away = path(letter);
        var kept = Files.readAllBytes(away);
        Files.delete(away);
        Files.createDirectory(away);
        assertThatExceptionOfType(ArchiveUnavailable.class)
                .isThrownBy(() -> office(() -> resealing.goOn(PATIENCE)));
        assertThat(office(resealing::due)).isTrue();
        Files.delete(away);
        Files.write(away, kept);
        assertThat(office(() -> resealing.goOn(PATIENCE)).whole()).isTrue();
        assertNothingIsOlder();
    }

    @Test
    void aDamagedFileHindersNothingElse() throws IOException {
        keys.renew(ONE.code());
        var bytes = Files.readAllBytes(path(letter));
        bytes[bytes.length - 1] ^= 1;
        Files.write(path(letter), bytes);
        var done = office(() -> resealing.goOn(PATIENCE));
        assertThat(done.damaged()).isEqualTo(1);
        assertThat(done.whole()).isTrue();
        assertThat(Files.readAllBytes(path(letter))).isEqualTo(bytes);
        assertThat(olderInTables()).isEmpty();
    }

    @Test
    void aPassThatBeganBeforeEveryNodeHeardOfTheRenewalIsNotTheLast() {
        var late = sealed("letter", "contents", letter);
        keys.renew(ONE.code());
        office(() -> resealing.goOn(PATIENCE));
        assertThat(office(resealing::due)).isTrue();
        sql(ONE, "UPDATE letter SET contents = '%s' WHERE id = '%s'".formatted(late, letter));
        assertThat(olderInTables()).containsExactly("letter.contents");
        platform.sql(
                        "UPDATE village_key SET renewed_at = renewed_at - interval '1 hour' WHERE village = ?")
                .param(ONE.code().value())
                .update();
        platform.sql(
                        "UPDATE village_resealing SET begun_at = begun_at - interval '1 hour' WHERE village = ?")
                .param(ONE.code().value())
                .update();
        assertThat(office(resealing::due)).isTrue();
        run(() -> chores.forEach(VillageChore::perform));
        assertThat(office(resealing::due)).isFalse();
        assertNothingIsOlder();
    }

    @Test
    void aVillageThatWaitsForItsUpgradeIsFinishedAfterIt() {
        sql(ONE, "REVOKE UPDATE (reason) ON letter_step FROM " + office());
        keys.renew(ONE.code());
        assertThat(office(() -> resealing.goOn(PATIENCE)).whole()).isFalse();
        assertThat(olderInTables()).containsExactly("letter_step.reason");
        sql(ONE, "GRANT UPDATE (reason) ON letter_step TO " + office());
        assertThat(office(() -> resealing.goOn(PATIENCE)).whole()).isTrue();
        assertNothingIsOlder();
    }

    @Test
    void theTwinIsLeftAlone() {
        var place = Place.of("resident", "numbers", letter);
        var kept = inOther(() -> vault.seal(place, SECRET));
        keys.renew(ONE.code());
        office(() -> resealing.goOn(PATIENCE));
        assertThat(inOther(() -> vault.outdated(kept))).isFalse();
        assertThat(inOther(resealing::due)).isFalse();
    }

    private void assertNothingIsOlder() {
        assertThat(olderInTables()).isEmpty();
        assertThat(olderFiles()).isZero();
    }

    /** Every column of every table, whether a room has named it or not. */
    private List<String> olderInTables() {
        var found = new ArrayList<String>();
        var text = Base64.getEncoder().withoutPadding().encodeToString(older).substring(0, 6);
        var columns =
                TwinVillages.ask(
                        ONE.code(),
                        """
                        SELECT string_agg(format('%I.%I:%s', table_name, column_name, data_type), ',')
                          FROM information_schema.columns
                         WHERE table_schema = current_schema() AND data_type IN ('text', 'bytea', 'jsonb')
                        """);
        for (var column : Objects.requireNonNull(columns).split(",")) {
            var name = column.substring(0, column.indexOf(':'));
            var table = name.substring(0, name.indexOf('.'));
            var field = name.substring(name.indexOf('.') + 1);
            var sealed =
                    column.endsWith(":bytea")
                            ? "encode(%s, 'hex') LIKE '%s%%'"
                                    .formatted(field, HexFormat.of().formatHex(older))
                            : "%s::text LIKE '%s%%'".formatted(field, text);
            if (TwinVillages.ask(
                            ONE.code(),
                            "SELECT 1 FROM %s WHERE %s LIMIT 1".formatted(table, sealed))
                    != null) {
                found.add(name);
            }
        }
        return found;
    }

    private long olderFiles() {
        try (var all = Files.walk(FOLDER.resolve(ONE.code().bare()))) {
            return all.filter(Files::isRegularFile).filter(this::older).count();
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private boolean older(Path file) {
        try {
            return Arrays.equals(Arrays.copyOf(Files.readAllBytes(file), PREFIX), older);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Path path(UUID key) {
        var name = key.toString();
        return FOLDER.resolve(ONE.code().bare())
                .resolve(name.substring(name.length() - 2))
                .resolve(name);
    }

    private String hash() {
        return Objects.requireNonNull(
                TwinVillages.ask(
                        ONE.code(), "SELECT hash FROM letter WHERE id = '%s'".formatted(letter)));
    }

    private byte[] waiting() {
        return HexFormat.of()
                .parseHex(
                        Objects.requireNonNull(
                                TwinVillages.ask(
                                        ONE.code(),
                                        "SELECT encode(sealed, 'hex') FROM intake_file")));
    }

    private static String office() {
        return VillageNames.role(VillageAccess.office(ONE.code()));
    }

    private static <T> T inOther(Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(OTHER.code()), work::get);
    }

    private String sealed(String table, String column, UUID row) {
        return office(() -> vault.seal(Place.of(table, column, row), SECRET));
    }

    private byte[] sealedBytes(String table, String column, UUID row) {
        return office(() ->
                vault.sealBytes(
                        Place.of(table, column, row), SECRET.getBytes(StandardCharsets.UTF_8)));
    }
}
