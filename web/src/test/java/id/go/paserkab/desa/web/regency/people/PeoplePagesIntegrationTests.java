package id.go.paserkab.desa.web.regency.people;

import static id.go.paserkab.desa.web.support.Platform.TWIN;
import static id.go.paserkab.desa.web.support.Platform.VILLAGE;
import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.identity.Role;
import id.go.paserkab.desa.people.Cadre;
import id.go.paserkab.desa.people.Facilitator;
import id.go.paserkab.desa.people.Period;
import id.go.paserkab.desa.web.support.Answered;
import id.go.paserkab.desa.web.support.Pictures;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** DPMD brings people in, gives them villages and replaces them; what is wrong is told and kept. */
class PeoplePagesIntegrationTests extends PeopleTest {

    PeoplePagesIntegrationTests(ApplicationContext context) {
        super(context);
    }

    @Test
    void aFacilitatorIsAddedWithoutLosingWhatWasTypedWrongly() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var typed =
                new HashMap<>(
                        Map.of(
                                "name",
                                "Duta Digital 1",
                                "origin",
                                "MINISTRY",
                                "from",
                                today.toString(),
                                "until",
                                today.minusDays(1).toString()));
        var refused = send(admin, "/pendamping/baru", typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Hari terakhir tidak boleh sebelum hari pertama")
                .contains("href=\"#until\"");
        assertThat(refused.input("name")).contains("Duta Digital 1");
        typed.put("until", "kapan-kapan");
        assertThat(send(admin, "/pendamping/baru", typed).body()).contains("tidak terbaca");
        assertThat(facilitators.all()).isEmpty();

        typed.put("until", "");
        var added = send(admin, "/pendamping/baru", typed);
        assertThat(added.status()).isEqualTo(302);
        assertThat(admin.get(location(added)).body()).contains("Sekarang tugaskan desanya");
        assertThat(send(admin, "/pendamping/baru", typed).body())
                .contains("sudah bertugas pada masa yang sama");
    }

    @Test
    void villagesAreAssignedAndMoreThanSixAreWarnedOf() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var id = add("Duta Digital 1", null);
        var path = "/pendamping/" + id;
        var villages = coverage.uncovered(today).subList(0, 6);
        assignments.assign(id, Set.copyOf(villages), today, null, TESTS);
        var nothing = send(admin, path + "/desa", Map.of("from", today.toString()));
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Pilih paling sedikit satu desa");
        var taken =
                send(
                        admin,
                        path + "/desa",
                        Map.of("from", today.toString(), "villages", villages.getFirst().value()));
        assertThat(taken.body()).contains("Sudah didampingi orang lain");

        var seventh = coverage.uncovered(today).getFirst();
        var assigned =
                send(
                        admin,
                        path + "/desa",
                        Map.of("from", today.toString(), "villages", seventh.value()));
        assertThat(assigned.status()).isEqualTo(302);
        assertThat(admin.get(location(assigned)).body())
                .contains("1 desa sudah ditugaskan", "7 desa, lebih dari anjuran 6");
        assertThat(admin.get(regency + "/pendamping").body()).contains("7, lebih dari enam");
    }

    @Test
    void aVillageIsHandedOverAndBothPagesTellTheHistory() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var one = add("Duta Digital 1", null);
        var other = add("Duta Digital 2", null);
        assignments.assign(one, Set.of(VILLAGE), today.minusDays(9), null, TESTS);
        var move = "/pendamping/penugasan/" + assignments.of(VILLAGE).getFirst().id();
        send(admin, move + "/ganti", Map.of("day", today.toString()));
        assertThat(admin.get(regency + "/pendamping/" + one).body())
                .contains("Pilih Duta Digital yang menerima");
        send(
                admin,
                move + "/ganti",
                Map.of("day", today.toString(), "facilitator", other.toString()));
        assertThat(coverage.facilitatorOf(VILLAGE, today).map(Facilitator::id)).contains(other);
        assertThat(admin.get(regency + "/pendamping/" + one).body())
                .contains("Desa sudah diserahkan", "Pernah mendampingi");
        assertThat(admin.get(regency + "/kader/" + VILLAGE.bare()).body())
                .contains("Duta Digital 2", "Sebelumnya:", "Duta Digital 1");
        assertThat(admin.get(regency + "/jejak-audit?jenis=ASSIGNMENT").body())
                .contains("Pendamping diganti");
        send(admin, "/pendamping/" + other + "/akhiri", Map.of("last", today.toString()));
        assertThat(coverage.facilitatorOf(VILLAGE, today.plusDays(1))).isEmpty();
    }

    @Test
    void aProposalIsLookedAtAcceptedOrFoundStale() {
        var admin = signedIn(Role.DPMD_ADMIN);
        add("Duta Digital 1", null);
        add("Duta Digital 2", null);
        var preview = admin.get(regency + "/pendamping/usulan");
        assertThat(preview.body())
                .contains("12 desa dapat dibagi", "127 desa belum tertampung", "menjadi 6");
        assertThat(coverage.on(today)).as("a preview changes nothing").isEmpty();
        var form =
                Map.of(
                        "mulai",
                        preview.input("mulai").orElseThrow(),
                        "fingerprint",
                        preview.input("fingerprint").orElseThrow());

        add("Duta Digital 3", null);
        var stale = send(admin, "/pendamping/usulan", form);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("tidak ada yang ditugaskan", "18 desa dapat dibagi");
        assertThat(coverage.on(today)).isEmpty();

        var accepted =
                send(
                        admin,
                        "/pendamping/usulan",
                        Map.of(
                                "mulai",
                                stale.input("mulai").orElseThrow(),
                                "fingerprint",
                                stale.input("fingerprint").orElseThrow()));
        assertThat(accepted.status()).isEqualTo(302);
        assertThat(coverage.on(today)).hasSize(18);
        assertThat(admin.get(regency + "/pendamping/usulan?mulai=1990-01-01").status())
                .isEqualTo(422);
        assertThat(admin.get(regency + "/pendamping/usulan?mulai=besok").status()).isEqualTo(422);
    }

    @Test
    void aCadreIsAppointedWithAScanAndReplaced() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var village = "/kader/" + VILLAGE.bare();
        var typed = new HashMap<>(cadre("Kader A", "141/1"));
        typed.put("_csrf", csrf(admin));
        var svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        var refused = admin.upload(regency + village + "/baru", typed, "scan", svg);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("bukan PDF, JPEG, atau PNG").contains("#scan");
        assertThat(refused.input("decreeNumber")).contains("141/1");
        assertThat(cadres.history(VILLAGE)).isEmpty();
        var huge = admin.upload(regency + village + "/baru", typed, "scan", new byte[5_300_000]);
        assertThat(huge.status()).isEqualTo(422);
        assertThat(huge.body()).contains("lebih besar dari 5 MB");

        assertThat(
                        admin.upload(
                                        regency + village + "/baru",
                                        typed,
                                        "scan",
                                        Pictures.png(40, 30))
                                .status())
                .isEqualTo(302);
        var first = cadres.of(VILLAGE, today).getFirst();
        assertThat(first.document()).isNotNull();
        assertThat(admin.get(regency + village).body())
                .contains("Sudah dicatat.", "SK 141/1", "/berkas/" + first.document());

        var form = admin.get(regency + village + "/baru?menggantikan=" + first.id());
        assertThat(form.body()).contains("Menggantikan Kader A");
        var second = new HashMap<>(cadre("Kader B", "141/2"));
        second.put("replaces", form.input("replaces").orElseThrow());
        second.put("from", today.plusDays(1).toString());
        assertThat(send(admin, village + "/baru", second).status()).isEqualTo(302);
        assertThat(cadres.find(first.id()).map(Cadre::period))
                .contains(new Period(first.period().from(), today));
        assertThat(admin.get(regency + village).body()).contains("Digantikan oleh Kader B");
        assertThat(send(admin, village + "/baru", second).body()).contains("sudah tercatat");
    }

    @Test
    void whatIsWrongWithADecreeIsToldAtItsField() {
        var admin = signedIn(Role.DPMD_ADMIN);
        appoint(VILLAGE, "Kader A");
        var taken = cadre("Kader B", "141/Kader A");
        assertThat(refusedAt("decreeNumber", send(admin, form(), taken)))
                .contains("sudah dicatat untuk Kader A");
        var shared = new HashMap<>(taken);
        shared.put("sharedDecree", "true");
        shared.put("decreeDate", today.minusDays(1).toString());
        assertThat(refusedAt("decreeDate", send(admin, form(), shared))).contains("Samakan");
        var early = new HashMap<>(cadre("Kader B", "141/2"));
        early.put("decreeDate", today.plusDays(1).toString());
        assertThat(refusedAt("decreeDate", send(admin, form(), early))).contains("belum tiba");
        var without = new HashMap<>(cadre("Kader B", ""));
        assertThat(refusedAt("decreeNumber", send(admin, form(), without))).contains("nomor SK");
        assertThat(cadres.of(VILLAGE, today)).hasSize(1);
    }

    @Test
    void anAppointmentIsCorrectedByWhoSawItLastAndOnlyInItsVillage() {
        var admin = signedIn(Role.DPMD_ADMIN);
        var id = appoint(VILLAGE, "Kader A");
        var path = "/kader/" + VILLAGE.bare() + "/" + id;
        var changed = new HashMap<>(cadre("Kader Aa", "141/Kader A"));
        changed.put("version", "1");
        assertThat(send(admin, path + "/ubah", changed).status()).isEqualTo(302);
        assertThat(send(admin, path + "/ubah", changed).body()).contains("diubah orang lain");
        var foreign = "/kader/" + TWIN.bare() + "/" + id;
        assertThat(admin.get(regency + foreign + "/ubah").status()).isEqualTo(404);
        assertThat(send(admin, foreign + "/akhiri", Map.of("last", "")).status()).isEqualTo(404);
        var random = "/kader/" + VILLAGE.bare() + "/baru?menggantikan=" + UUID.randomUUID();
        assertThat(admin.get(regency + random).status()).isEqualTo(404);
        send(admin, path + "/akhiri", Map.of("last", today.toString()));
        assertThat(cadres.of(VILLAGE, today.plusDays(1))).isEmpty();
    }

    @Test
    void theListTellsWhoHasNobody() {
        var admin = signedIn(Role.DPMD_ADMIN);
        appoint(VILLAGE, "Kader A");
        assertThat(admin.get(regency + "/kader").body()).contains("Kader A", "139 dari 139 desa");
        var without = admin.get(regency + "/kader?kecamatan=64.01.03&tanpa=kader").body();
        assertThat(without).contains("14 dari 139 desa").doesNotContain("Kader A");
        assertThat(admin.get(regency + "/kader?tanpa=apa").body()).contains("139 dari 139 desa");
    }

    @Test
    void theSampleNamesThreeFacilitatorsByNumber() {
        var villages = new TreeSet<>(coverage.uncovered(today)).stream().limit(15).toList();
        facilitators.ensureSample(villages, TESTS);
        assertThat(signedIn(Role.DPMD_ADMIN).get(regency + "/pendamping").body())
                .contains("Duta Digital 1", "Duta Digital 2", "Duta Digital 3", ">contoh<")
                .contains("15 dari 139 desa");
    }

    private static String form() {
        return "/kader/" + VILLAGE.bare() + "/baru";
    }

    private Map<String, String> cadre(String name, String number) {
        return Map.of(
                "kind",
                "CADRE",
                "name",
                name,
                "decreeNumber",
                number,
                "decreeDate",
                today.toString(),
                "from",
                today.toString(),
                "until",
                "");
    }

    private String location(Answered answered) {
        var location = answered.header("location").orElseThrow();
        return location.startsWith("/") ? regency + location : location;
    }

    private static String refusedAt(String field, Answered answered) {
        assertThat(answered.status()).isEqualTo(422);
        assertThat(List.of(answered.body())).allMatch(body -> body.contains("href=\"#" + field));
        return answered.body();
    }
}
