package id.go.paserkab.desa.provisioning;

import static id.go.paserkab.desa.provisioning.Fleet.DPMD;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import id.go.paserkab.desa.audit.AuditTrail;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.programme.Waves;
import id.go.paserkab.desa.provisioning.Interruption.Point;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.register.VillageState;
import id.go.paserkab.desa.tenancy.VillageNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Halts a worker's process before and after every effect of doing and undoing a step. Eight
 * villages die side by side in each process, at a different point each, so that four processes see
 * all thirty-two points.
 */
@ProvisioningTest
class KillIntegrationTests {

    private static final int SIDE_BY_SIDE = 4;

    @Autowired Fleet fleet;
    @Autowired Waves waves;
    @Autowired Runs runs;
    @Autowired Points points;
    @Autowired VillageRegister register;
    @Autowired Memberships memberships;
    @Autowired AuditTrail audit;
    @Autowired Scheduler scheduler;
    @Autowired IdentityView identity;

    @AfterEach
    void letThisNodeWorkAgain() {
        scheduler.resume();
    }

    @Test
    void aProcessThatIsHaltedAnywhereLosesDoublesAndOrphansNothing() throws Exception {
        var made = fleet.villages(SIDE_BY_SIDE + 1);
        var undone = fleet.villages(SIDE_BY_SIDE);
        var undoing = almostMade(undone);
        var making = fleet.wave(made, SIDE_BY_SIDE, 0, 0);

        scheduler.pause();
        Fleet.await(() -> scheduler.getCurrentlyExecuting().isEmpty(), "this node to be idle");
        undone.forEach(village -> waves.undo(undoing, village, "not these", DPMD));
        waves.start(making, DPMD);
        var forward = points(Arrays.asList(Step.values()), false);
        var back = points(Arrays.asList(Step.values()).reversed(), true);
        for (var first = 0; first < forward.size(); first += SIDE_BY_SIDE) {
            var deadly = new ArrayList<String>();
            for (var n = 0; n < SIDE_BY_SIDE; n++) {
                deadly.add(Points.name(at(made.get(n), forward.get(first + n))));
                deadly.add(Points.name(at(undone.get(n), back.get(first + n))));
            }
            DoomedNode.runUntilHaltedAt(deadly);
        }
        scheduler.resume();

        fleet.await(making, WaveState.COMPLETED);
        fleet.await(undoing, WaveState.COMPLETED);
        var twin = made.getLast();
        for (var village : made) {
            isMadeLike(twin, village, making);
        }
        for (var village : undone) {
            isGone(village);
        }
    }

    /** Villages whose making has come to its last step and failed there. */
    private UUID almostMade(List<VillageCode> villages) {
        villages.forEach(village -> points.breakStep(village, Step.ACTIVATION));
        var wave = fleet.started(villages, SIDE_BY_SIDE, 0, SIDE_BY_SIDE);
        villages.forEach(village -> fleet.awaitRun(wave, village, RunState.FAILED));
        return wave;
    }

    private void isMadeLike(VillageCode twin, VillageCode village, UUID wave) {
        assertThat(fleet.state(village)).isEqualTo(VillageState.ACTIVE);
        assertThat(fingerprint(village)).isEqualTo(fingerprint(twin));
        assertThat(Fleet.inPostgresql(village))
                .containsExactly(
                        VillageNames.schema(village),
                        VillageNames.officeRole(village),
                        VillageNames.siteRole(village));
        assertThat(roles(village)).isEqualTo(roles(twin)).hasSize(2);
        assertThat(rows(village, "note")).isEqualTo("1");
        assertThat(rows(village, "databasechangelog")).isEqualTo("3");
        assertThat(memberships.in(Scope.of(village)))
                .singleElement()
                .satisfies(member ->
                        assertThat(identity.subjects("operator." + slug(village)))
                                .containsExactly(member.subject()));
        assertThat(identity.clients(village)).hasSize(1);
        var found = runs.of(village);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().wave()).isEqualTo(wave);
        assertThat(found.getFirst().done()).isEqualTo(Step.values().length);
        assertThat(noted(village, "run.succeeded")).isEqualTo(1);
        assertThat(noted(village, "member.added")).isEqualTo(1);
    }

    private void isGone(VillageCode village) {
        assertThat(fleet.state(village)).isEqualTo(VillageState.PLANNED);
        assertThat(Fleet.inPostgresql(village)).isEmpty();
        assertThat(
                        Fleet.column(
                                "SELECT datacl::text FROM pg_database WHERE datacl::text LIKE '%"
                                        + VillageNames.schema(village)
                                        + "%'"))
                .isEmpty();
        assertThat(memberships.in(Scope.of(village))).isEmpty();
        assertThat(identity.subjects("operator." + slug(village))).isEmpty();
        assertThat(identity.clients(village)).isEmpty();
        assertThat(noted(village, "run.undone")).isEqualTo(1);
        assertThat(
                        Fleet.column(
                                "SELECT schema_version || coalesce(fingerprint, '') FROM"
                                        + " platform.village WHERE code = '"
                                        + village
                                        + "'"))
                .containsExactly("0");
    }

    private static List<Point> points(List<Step> steps, boolean undoing) {
        var any = new VillageCode("64.01.01.2001");
        var all = new ArrayList<Point>();
        for (var step : steps) {
            all.add(new Point(any, step, undoing, false));
            all.add(new Point(any, step, undoing, true));
        }
        return all;
    }

    private static Point at(VillageCode village, Point point) {
        return new Point(village, point.step(), point.undoing(), point.after());
    }

    private String slug(VillageCode village) {
        return register.find(village).orElseThrow().slug().value();
    }

    private long noted(VillageCode village, String action) {
        return audit.find(new AuditTrail.Filter(village, null, action, null, null, null, null, 50))
                .size();
    }

    private static List<String> fingerprint(VillageCode village) {
        return Fleet.column(
                "SELECT fingerprint FROM platform.village WHERE code = '" + village + "'");
    }

    /** Everything that the catalogue says of the logins, with the village's name taken out. */
    private static List<String> roles(VillageCode village) {
        var name = VillageNames.schema(village);
        return Fleet.column(
                """
                SELECT replace(concat_ws(' ', rolname, rolcanlogin, rolinherit, rolconnlimit, rolconfig::text,
                       has_database_privilege(oid, current_database(), 'CONNECT'),
                       (SELECT count(*) FROM pg_auth_members WHERE member = r.oid)), '%s', 'village')
                  FROM pg_roles r WHERE starts_with(rolname, '%s') ORDER BY 1
                """
                        .formatted(name, name));
    }

    private static String rows(VillageCode village, String table) {
        return Fleet.column("SELECT count(*) FROM " + VillageNames.schema(village) + "." + table)
                .getFirst();
    }
}
