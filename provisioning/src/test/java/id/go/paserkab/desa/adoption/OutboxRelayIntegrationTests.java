package id.go.paserkab.desa.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.paserkab.desa.activity.ActivityKind;
import id.go.paserkab.desa.activity.OutboxFilled;
import id.go.paserkab.desa.adoption.Adoption.VillageUse;
import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.programme.WaveState;
import id.go.paserkab.desa.provisioning.Fleet;
import id.go.paserkab.desa.provisioning.ProvisioningTest;
import id.go.paserkab.desa.readiness.SystemCheck;
import id.go.paserkab.desa.tenancy.VillageAccess;
import id.go.paserkab.desa.tenancy.VillagePools;
import id.go.paserkab.desa.worker.Job;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

@ProvisioningTest
class OutboxRelayIntegrationTests {

    @Autowired Fleet fleet;
    @Autowired VillagePools pools;
    @Autowired OutboxRelay relay;
    @Autowired OutboxJob job;
    @Autowired Adoption adoption;
    @Autowired Activities activities;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient platform;

    @Autowired
    @Qualifier("profileFilled") SystemCheck profileFilled;

    private VillageCode village = new VillageCode("64.01.01.2001");

    @BeforeEach
    void makeAVillage() {
        var villages = fleet.villages(1);
        fleet.await(fleet.started(villages, 1, 0, 0), WaveState.COMPLETED);
        village = villages.getFirst();
    }

    @Test
    void eachRowCountsOnceAndTheLatestLevelCounts() {
        put("PROFILE_EDITED", 1, "2026-11-20T10:00:00+08");
        put("PROFILE_EDITED", 1, "2026-11-20T11:00:00+08");
        // Half past midnight in Paser is still the day before in Greenwich.
        put("PROFILE_EDITED", 1, "2026-11-21T00:30:00+08");
        put("PROFILE_COMPLETENESS", 40, "2026-11-20T10:00:00+08");
        put("PROFILE_COMPLETENESS", 70, "2026-11-20T11:00:00+08");
        put("FROM_A_NEWER_BUILD", 1, "2026-11-20T11:00:00+08");

        assertThat(relay.relay(village)).isEqualTo(5);
        assertThat(relay.relay(village)).isZero();

        assertThat(left()).isEqualTo(1);
        assertThat(count("2026-11-20")).isEqualTo(2);
        assertThat(count("2026-11-21")).isEqualTo(1);
        assertThat(use(LocalDate.of(2026, 11, 22)).completeness()).isEqualTo(70);
        assertThat(profileFilled.passes(village, LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(profileFilled.passes(village, LocalDate.of(2026, 11, 19))).isFalse();
        assertThat(use(LocalDate.of(2026, 11, 20)).profileEdits()).isEqualTo(2);
        assertThat(use(LocalDate.of(2026, 11, 19)).profileEdits()).isZero();
    }

    @Test
    void theWorkOfAVillageGoesFirst() throws Exception {
        put("PROFILE_EDITED", 1, "2026-11-20T10:00:00+08");
        var taken = new CountDownLatch(2);
        var done = new CountDownLatch(1);
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < 2; number++) {
                executor.submit(() ->
                        pools.execute(
                                VillageAccess.office(village),
                                connection -> {
                                    taken.countDown();
                                    return awaited(done);
                                }));
            }
            taken.await();
            assertThat(job.perform(village.value())).isInstanceOf(Job.Next.Again.class);
            done.countDown();
        }
        assertThat(job.perform(village.value())).isEqualTo(new Job.Next.Rest());
        assertThat(left()).isZero();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Killed after it was counted and before it was taken out: the next turn only takes it out. */
    @Test
    void whatWasCountedBeforeAKillIsNotCountedAgain() {
        put("PROFILE_EDITED", 1, "2026-11-20T10:00:00+08");
        var number =
                pools.execute(
                        VillageAccess.office(village),
                        connection -> {
                            try (var statement =
                                    connection.prepareStatement("SELECT max(number) FROM outbox")) {
                                var found = statement.executeQuery();
                                found.next();
                                return found.getLong(1);
                            }
                        });
        platform.sql("INSERT INTO outbox_taken (village, number) VALUES (:village, :number)")
                .param("village", village.value())
                .param("number", number)
                .update();

        assertThat(relay.relay(village)).isZero();

        assertThat(left()).isZero();
        assertThat(
                        platform.sql("SELECT count(*) FROM outbox_taken WHERE village = :village")
                                .param("village", village.value())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void twoWhoRelayAtOnceCountOnce() throws Exception {
        for (var number = 0; number < 1_200; number++) {
            put("PROFILE_EDITED", 1, "2026-11-20T10:00:00+08");
        }
        var tasks = new ArrayList<Callable<Integer>>();
        for (var worker = 0; worker < 3; worker++) {
            tasks.add(() -> relay.relay(village));
        }
        try (var executor = Executors.newFixedThreadPool(3)) {
            for (var done : executor.invokeAll(tasks)) {
                done.get();
            }
        }
        assertThat(count("2026-11-20")).isEqualTo(1_200);
        assertThat(left()).isZero();
    }

    @Test
    void aWordAfterTheTransactionHasAWorkerEmptyTheOutbox() {
        put("PROFILE_EDITED", 1, "2026-11-20T10:00:00+08");
        events.publishEvent(new OutboxFilled(village));
        Fleet.await(() -> left() == 0, "the outbox to be emptied");
        assertThat(count("2026-11-20")).isEqualTo(1);
    }

    @Test
    void signInsAreTakenDownAtOnceAndMakeAVillageNew() {
        activities.record(village, ActivityKind.SIGNED_IN);
        activities.record(village, ActivityKind.SIGNED_IN);
        var today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        assertThat(use(today).signIns()).isEqualTo(2);
        assertThat(use(today).status()).isEqualTo(AdoptionStatus.NEW);
        assertThat(use(today.minusDays(1)).status()).isEqualTo(AdoptionStatus.NOT_LIVE);
        state("SUSPENDED");
        assertThat(use(today).status()).isEqualTo(AdoptionStatus.NOT_LIVE);
        state("ACTIVE");
        assertThat(adoption.overview(null).weeks()).hasSize(26);
        assertThat(adoption.overview(null).weeks().getLast().active()).isPositive();
    }

    private void state(String state) {
        platform.sql("UPDATE village SET state = :state WHERE code = :code")
                .param("state", state)
                .param("code", village.value())
                .update();
    }

    private VillageUse use(LocalDate day) {
        return adoption.overview(day).villages().stream()
                .filter(found -> found.code().equals(village))
                .findFirst()
                .orElseThrow();
    }

    private void put(String kind, int amount, String at) {
        pools.execute(
                VillageAccess.office(village),
                connection -> {
                    try (var statement =
                            connection.prepareStatement(
                                    "INSERT INTO outbox (kind, amount, at) VALUES (?, ?, ?::timestamptz)")) {
                        statement.setString(1, kind);
                        statement.setInt(2, amount);
                        statement.setString(3, at);
                        return statement.executeUpdate();
                    }
                });
    }

    private long left() {
        return pools.execute(
                VillageAccess.office(village),
                connection -> {
                    try (var statement =
                            connection.prepareStatement("SELECT count(*) FROM outbox")) {
                        var found = statement.executeQuery();
                        found.next();
                        return found.getLong(1);
                    }
                });
    }

    private int count(String day) {
        return platform.sql(
                        """
                        SELECT coalesce(sum(count), 0)::int FROM activity
                         WHERE village = :village AND day = :day::date AND kind = 'PROFILE_EDITED'
                        """)
                .param("village", village.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }
}
