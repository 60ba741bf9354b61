package id.go.paserkab.desa.incomingletter;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.AuditEntry;
import id.go.paserkab.desa.incomingletter.IncomingRefused.Reason;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.reception.DocumentRefused;
import id.go.paserkab.desa.reception.DocumentType;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.vault.Resealed;
import id.go.paserkab.desa.vault.Resealing;
import id.go.paserkab.desa.vault.VillageKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class IncomingPrivacyIntegrationTests extends IncomingRooms {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @Autowired Resealing resealing;
    @Autowired VillageKeys keys;

    @Test
    void keepsAScanSealedAndHandsItOutWithATrace() {
        var content = pdf("");
        var id = office(() -> desk.record(entry("Camat", DAY), scan(content), OPERATOR));
        assertThat(keptFiles()).hasSize(1);
        assertThat(new String(read(keptFiles().getFirst()), StandardCharsets.ISO_8859_1))
                .doesNotContain("%PDF");
        var file = office(() -> archive.scan(id, OPERATOR));
        assertThat(file.type()).isEqualTo(DocumentType.PDF);
        assertThat(file.content()).isEqualTo(content);
        assertThat(trail.entries)
                .extracting(AuditEntry::action)
                .containsExactly("letter.incoming-recorded", "letter.incoming-scan-opened");
        assertThat(trail.entries.toString()).doesNotContain("Camat");

        run(() -> desk.scan(id, scan(pdf("/Lang (id)")), OPERATOR));
        assertThat(office(() -> archive.scan(id, OPERATOR)).content()).isNotEqualTo(content);
        assertThat(keptFiles()).hasSize(2);
        assertThat(refusal(() -> archive.scan(recorded("X"), OPERATOR))).isEqualTo(Reason.NO_SCAN);
    }

    @Test
    void takesNoScanThatActsAndWritesNoLetterForIt() {
        assertThatExceptionOfType(DocumentRefused.class)
                .isThrownBy(() ->
                        office(() ->
                                desk.record(
                                        entry("Camat", DAY),
                                        scan(pdf("/OpenAction << /S /JavaScript >>")),
                                        OPERATOR)));
        assertThat(office(() -> archive.register(2026))).isEmpty();
        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void saysSoWhereTheScanIsNotTheOneThatWasKept() {
        var one = office(() -> desk.record(entry("Camat", DAY), scan(pdf("")), OPERATOR));
        var first = key(keptFiles().getFirst());
        var other = office(() -> desk.record(entry("Camat", DAY), scan(pdf("")), OPERATOR));
        assertThat(office(() -> archive.scan(other, OPERATOR)).content()).isNotEmpty();
        files.put(ONE.code(), first, new byte[] {1, 2, 3});
        assertThat(refusal(() -> archive.scan(one, OPERATOR))).isEqualTo(Reason.DAMAGED);
        files.delete(ONE.code(), first);
        assertThat(refusal(() -> archive.scan(one, OPERATOR))).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void showsAVillageNothingOfItsTwin() {
        var id = recorded("Camat");
        assertThat(office(OTHER, () -> archive.register(2026))).isEmpty();
        assertThat(refusalIn(OTHER, () -> archive.letter(id))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusalIn(OTHER, () -> desk.annul(id, "x", OPERATOR))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusalIn(OTHER, () -> archive.scan(id, OPERATOR))).isEqualTo(Reason.UNKNOWN);
        var twins = office(OTHER, () -> desk.record(entry("Camat", DAY), null, OPERATOR));
        assertThat(office(OTHER, () -> archive.letter(twins)).line().number()).isEqualTo(1);
        var given = new HandOn("Kaur", "Balas", null);
        run(() -> desk.forward(id, given, OPERATOR));
        var disposition = letter(id).dispositions().getFirst().id();
        assertThat(refusalIn(OTHER, () -> desk.answer(twins, disposition, "", OPERATOR)))
                .isEqualTo(Reason.ANSWERED_BEFORE);
    }

    @Test
    void writesNothingThatTheDatabaseCouldRead() {
        var id = recorded("Pengirim Rahasia");
        run(() -> desk.forward(id, new HandOn("Rahasia", "Rahasia", null), OPERATOR));
        var given = letter(id).dispositions().getFirst().id();
        run(() -> desk.answer(id, given, "Rahasia", OPERATOR));
        correct(id, entry("Pengirim Rahasia", DAY), "Rahasia");
        for (var table : List.of("incoming_letter", "incoming_letter_step", "disposition")) {
            assertThat(
                            TwinVillages.ask(
                                    ONE.code(),
                                    "SELECT count(*) FROM %s t WHERE t::text ILIKE '%%rahasia%%'"
                                            .formatted(table)))
                    .as(table)
                    .isEqualTo("0");
        }
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() ->
                        VillageContext.call(
                                VillageAccess.site(ONE.code()), () -> archive.register(2026)))
                .withStackTraceContaining("permission denied");
    }

    @Test
    void renewedKeysSealEverythingAnew() {
        var id = office(() -> desk.record(entry("Cammat", DAY), scan(pdf("")), OPERATOR));
        correct(id, entry("Camat", DAY), "Salah ketik");
        run(() -> desk.forward(id, new HandOn("Kaur Umum", "Balas", null), OPERATOR));
        var given = letter(id).dispositions().getFirst().id();
        run(() -> desk.answer(id, given, "Sudah dibalas", OPERATOR));
        keys.renew(ONE.code());
        assertThat(office(() -> resealing.goOn(PATIENCE))).isEqualTo(new Resealed(6, 0, true));
        assertThat(office(() -> resealing.goOn(PATIENCE))).isEqualTo(new Resealed(0, 0, true));
        var letter = letter(id);
        assertThat(letter.line().contents().sender()).isEqualTo("Camat");
        assertThat(letter.dispositions().getFirst().to()).isEqualTo("Kaur Umum");
        assertThat(letter.history().get(1).reason()).isEqualTo("Salah ketik");
        assertThat(office(() -> archive.scan(id, OPERATOR)).content()).isEqualTo(pdf(""));
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
