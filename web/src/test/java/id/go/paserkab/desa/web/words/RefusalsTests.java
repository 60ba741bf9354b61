package id.go.paserkab.desa.web.words;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.LastAdministrator;
import id.go.paserkab.desa.kernel.InvalidSlug;
import id.go.paserkab.desa.kernel.InvalidVillageCode;
import id.go.paserkab.desa.kernel.Slug;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.keycloak.IdentityProviderUnavailable;
import id.go.paserkab.desa.programme.WaveRefused;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.provisioning.RunState;
import id.go.paserkab.desa.readiness.GateCode;
import id.go.paserkab.desa.readiness.GateRefused;
import id.go.paserkab.desa.readiness.GateState;
import id.go.paserkab.desa.readiness.Unready;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.web.members.MemberRefused;
import id.go.paserkab.desa.web.support.SmallRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

class RefusalsTests {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final VillageCode CODE = new VillageCode("64.01.03.2006");

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final Village village =
            new Village(
                    CODE,
                    "Pasir Belengkong",
                    new Slug("pasir-belengkong"),
                    new District("64.01.03", "Paser Belengkong"),
                    VillageState.ACTIVE,
                    List.of(),
                    0,
                    1,
                    null,
                    null);
    private final Refusals refusals = new Refusals(messages, new SmallRegister(village));

    RefusalsTests() {
        messages.setBasename("messages/regency");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    static Stream<RuntimeException> everyRefusal() {
        var all = new ArrayList<RuntimeException>();
        for (var reason : WaveRefused.Reason.values()) {
            all.add(new WaveRefused(reason, "DRAFT", "RUNNING", List.of(CODE)));
        }
        for (var reason : GateRefused.Reason.values()) {
            all.add(new GateRefused(reason, List.of(CODE), List.of("G0")));
        }
        for (var reason : MemberRefused.Reason.values()) {
            all.add(new MemberRefused(reason));
        }
        for (var reason : InvalidSlug.Reason.values()) {
            all.add(new InvalidSlug("kuaro", reason));
        }
        all.add(new WaveRefused(WaveRefused.Reason.ILLEGAL_MOVE, "RUNNING", "RUNNING", List.of()));
        all.add(new LastAdministrator(UUID.randomUUID()));
        all.add(new InvalidVillageCode("x"));
        all.add(new IdentityProviderUnavailable("to answer", new IllegalStateException()));
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("everyRefusal")
    void everyRefusalHasPlainWordsInBothLanguages(RuntimeException refused) {
        for (var locale : List.of(INDONESIAN, Locale.ENGLISH)) {
            var told = refusals.explain(refused, locale).orElseThrow();
            assertThat(told.title()).isNotBlank();
            assertThat(told.detail()).isNotBlank().doesNotContain("{").doesNotContain("''");
            assertThat(told.status().is2xxSuccessful()).isFalse();
            assertThat(told.type()).startsWith("urn:desa:refusal:");
        }
    }

    @Test
    void namesTheVillagesThatStandInTheWay() {
        var told =
                refusals.explain(
                                new WaveRefused(
                                        WaveRefused.Reason.VILLAGES_ALREADY_ACTIVE,
                                        "DRAFT",
                                        "RUNNING",
                                        List.of(CODE)),
                                INDONESIAN)
                        .orElseThrow();
        assertThat(told.detail()).contains("Pasir Belengkong");
        assertThat(told.villages()).hasSize(1);
    }

    @Test
    void namesVillageByVillageTheGatesThatAreMissing() {
        var lacking = new Unready.Lacking(new GateCode("G1"), "Infrastruktur", GateState.LAPSED);
        var told =
                refusals.explain(
                                WaveRefused.notReady(List.of(new Unready(CODE, List.of(lacking)))),
                                INDONESIAN)
                        .orElseThrow();
        assertThat(told.detail()).contains("Pasir Belengkong: G1 Infrastruktur");
        assertThat(told.unready()).hasSize(1);
    }

    @Test
    void saysBothEndsOfAnIllegalMove() {
        assertThat(
                        refusals.words(
                                new WaveRefused(
                                        WaveRefused.Reason.ILLEGAL_MOVE,
                                        "DRAFT",
                                        "RUNNING",
                                        List.of()),
                                INDONESIAN))
                .contains("rancangan")
                .contains("berjalan");
    }

    @Test
    void knowsTheWordOfEveryState() {
        Stream.of(WaveState.values(), RunState.values(), VillageState.values())
                .flatMap(Stream::of)
                .forEach(state ->
                        assertThat(messages.getMessage("refusal.state." + state, null, INDONESIAN))
                                .isNotBlank());
    }

    @Test
    void aFaultIsNoRefusal() {
        assertThat(refusals.explain(new IllegalStateException("broken"), INDONESIAN)).isEmpty();
    }
}
