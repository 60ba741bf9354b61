package id.go.paserkab.desa.letterkind;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static id.go.paserkab.desa.isolation.TwinVillages.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.isolation.TwinVillages;
import id.go.paserkab.desa.isolation.VillageApplication;
import id.go.paserkab.desa.isolation.VillageApplication.RememberingTrail;
import id.go.paserkab.desa.isolation.VillageRepositoryKit;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.lettertemplate.Flaw;
import id.go.paserkab.desa.lettertemplate.KindDefinition;
import id.go.paserkab.desa.lettertemplate.SubjectFilter;
import id.go.paserkab.desa.local.TestServices;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillageContext;
import id.go.paserkab.desa.tenancy.VillagePasswords;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestConstructor;

@SpringBootTest(classes = VillageApplication.class)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
class LetterKindsIntegrationTests extends VillageRepositoryKit {

    private static final Actor OPERATOR = new Actor("subject", "Operator Desa", null);

    private final LetterKinds kinds;
    private final VillagePasswords passwords;
    private final RememberingTrail trail;

    LetterKindsIntegrationTests(
            LetterKinds kinds, VillagePasswords passwords, RememberingTrail trail) {
        this.kinds = kinds;
        this.passwords = passwords;
        this.trail = trail;
    }

    @DynamicPropertySource
    static void services(DynamicPropertyRegistry registry) {
        TestServices.postgresql().forEach((name, value) -> registry.add(name, () -> value));
    }

    @BeforeEach
    void makeVillages() {
        TwinVillages.makeWhole(passwords);
        trail.entries.clear();
    }

    @Override
    protected List<VillageCode> villages() {
        return List.of(ONE.code(), OTHER.code());
    }

    /** The kit's texts are bodies here; brackets are doubled, as any body must. */
    @Override
    protected void write(String text) {
        var basedOn = kinds.find("KIT").map(LetterKind::version).orElse(0);
        kinds.save(kind("KIT", "Surat", text.replace("[", "[[")), basedOn, OPERATOR);
    }

    @Override
    protected List<String> texts() {
        return kinds.versions("KIT").stream()
                .map(kept -> kept.definition().body().replace("[[", "["))
                .toList();
    }

    @Override
    protected boolean published() {
        return false;
    }

    @Test
    void hasEveryShippedKindFromTheFirstMinute() {
        var all = office(kinds::all);
        assertThat(all).hasSizeGreaterThanOrEqualTo(18).allMatch(LetterKind::shipped);
        assertThat(all).noneMatch(LetterKind::own).noneMatch(LetterKind::hidden);
        assertThat(all).extracting(LetterKind::name).contains("Surat Keterangan Domisili");
    }

    @Test
    void keepsEveryVersionThatALetterCanName() {
        var first = office(() -> kinds.keep("SKD"));
        var again = office(() -> kinds.keep("SKD"));
        assertThat(again.id()).isEqualTo(first.id());
        assertThat(first.shipped()).isTrue();

        office(() -> kinds.save(kind("SKD", "Domisili kami", "Isi kami"), 0, OPERATOR));
        var ours = office(() -> kinds.keep("SKD"));
        assertThat(ours.version()).isEqualTo(2);
        assertThat(ours.definition().name()).isEqualTo("Domisili kami");
        assertThat(office(() -> kinds.version(first.id())).definition().name())
                .isEqualTo("Surat Keterangan Domisili");

        office(() -> {
            kinds.restore("SKD", OPERATOR);
            return true;
        });
        assertThat(office(() -> kinds.keep("SKD")).id()).isEqualTo(first.id());
        assertThat(office(() -> kinds.versions("SKD"))).hasSize(2);
    }

    @Test
    void addsAKindOfTheVillagesOwn() {
        office(() -> kinds.save(kind("SK-ADAT", "Surat Adat", "Isi"), 0, OPERATOR));
        var made = office(() -> kinds.find("SK-ADAT")).orElseThrow();
        assertThat(made.own()).isTrue();
        assertThat(made.shipped()).isFalse();
        assertThat(office(kinds::all)).extracting(LetterKind::code).contains("SK-ADAT");
        assertThat(trail.entries).extracting(entry -> entry.action()).contains("letter.kind-saved");
    }

    @Test
    void hidesAKindAndShowsItAgain() {
        office(() -> {
            kinds.hide("SKU", true, OPERATOR);
            return true;
        });
        assertThat(office(() -> kinds.find("SKU")).orElseThrow().hidden()).isTrue();
        office(() -> {
            kinds.hide("SKU", false, OPERATOR);
            return true;
        });
        assertThat(office(() -> kinds.find("SKU")).orElseThrow().hidden()).isFalse();
    }

    @Test
    void refusesAKindWithFlawsOrOneThatWasChangedMeanwhile() {
        assertThatExceptionOfType(KindRefused.class)
                .isThrownBy(() ->
                        office(() -> kinds.save(kind("SKD", "Nama", "[rahasia]"), 0, OPERATOR)))
                .satisfies(refused ->
                        assertThat(refused.flaws())
                                .extracting(Flaw::what)
                                .containsExactly(Flaw.What.UNKNOWN_PLACEHOLDER));
        office(() -> kinds.save(kind("SKD", "Nama", "satu"), 0, OPERATOR));
        assertThatExceptionOfType(KindChangedMeanwhile.class)
                .isThrownBy(
                        () -> office(() -> kinds.save(kind("SKD", "Nama", "dua"), 0, OPERATOR)));
        assertThatExceptionOfType(UnknownKind.class)
                .isThrownBy(() -> office(() -> kinds.keep("TIDAK-ADA")));
    }

    @Test
    void keepsAShippedKindOnceWhereManyLettersAreMadeAtOnce() {
        var kept = new ConcurrentLinkedQueue<UUID>();
        try (var hands = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 20; i++) {
                hands.submit(() -> kept.add(office(() -> kinds.keep("SKTM")).id()));
            }
        }
        assertThat(kept).hasSize(20);
        assertThat(kept.stream().distinct()).hasSize(1);
    }

    private static KindDefinition kind(String code, String name, String body) {
        return new KindDefinition(
                code, name, "470", SubjectFilter.ANYBODY, List.of(), List.of(), 0, "", body);
    }

    private static <T> T office(Supplier<T> work) {
        return VillageContext.call(VillageAccess.office(ONE.code()), work::get);
    }
}
