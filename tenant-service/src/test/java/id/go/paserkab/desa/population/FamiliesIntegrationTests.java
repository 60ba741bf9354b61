package id.go.paserkab.desa.population;

import static id.go.paserkab.desa.isolation.TwinVillages.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Families keep one head, whoever comes, leaves and returns. */
class FamiliesIntegrationTests extends PopulationDesks {

    @Test
    void aFamilyHasOneHeadAndKeepsOneWhenItsHeadLeaves() {
        var head = head("Budi", "2024-01-01");
        var family = familyOf(head);
        var wife = wife(family);
        refused(
                Refusal.HEAD_TAKEN,
                () ->
                        takeIn(
                                EventKind.ARRIVAL,
                                "2024-02-01",
                                person("Candra", "1", "1970-01-01").with(Fact.RELATIONSHIP, "1"),
                                family,
                                Facts.none()));
        refused(Refusal.HEAD_NEEDED, () -> leave(EventKind.DEATH, "2024-03-01", null, head));
        leave(EventKind.DEATH, "2024-03-01", wife, head);
        assertThat(card(head).standing()).isEqualTo(Standing.DIED);
        assertThat(card(wife).facts().get(Fact.RELATIONSHIP)).isEqualTo("1");
        var card = office(ONE, () -> residents.family(family, CLERK)).orElseThrow();
        assertThat(card.members()).extracting(ResidentCard::id).containsExactly(wife);
        assertThat(card.former()).extracting(ResidentCard::id).containsExactly(head);
    }

    @Test
    void aFamilySplitsAndMergesAndBothKeepAHead() {
        var head = head("Budi", "2024-01-01");
        var family = familyOf(head);
        var son =
                takeIn(
                        EventKind.OPENING,
                        "2024-01-01",
                        person("Eko", "1", "2001-01-01").with(Fact.RELATIONSHIP, "4"),
                        family,
                        Facts.none());
        var made =
                office(
                        ONE,
                        () ->
                                families.rearrange(
                                        new Rearrange(
                                                LocalDate.of(2024, 5, 1),
                                                null,
                                                Map.of(son, "1"),
                                                null,
                                                Facts.of(Map.of(Fact.ADDRESS, "Jalan Baru")),
                                                null),
                                        CLERK));
        assertThat(familyOf(son)).isEqualTo(made).isNotEqualTo(family);
        refused(
                Refusal.HEAD_TAKEN,
                () ->
                        in(
                                ONE,
                                () ->
                                        families.rearrange(
                                                new Rearrange(
                                                        LocalDate.of(2024, 6, 1),
                                                        null,
                                                        Map.of(son, "1"),
                                                        family,
                                                        Facts.none(),
                                                        null),
                                                CLERK)));
        in(
                ONE,
                () ->
                        families.rearrange(
                                new Rearrange(
                                        LocalDate.of(2024, 6, 1),
                                        null,
                                        Map.of(son, "4"),
                                        family,
                                        Facts.none(),
                                        null),
                                CLERK));
        in(ONE, () -> families.handOn(family, son, "7", LocalDate.of(2024, 7, 1), null, CLERK));
        assertThat(card(head).facts().get(Fact.RELATIONSHIP)).isEqualTo("7");
        assertThat(card(son).facts().get(Fact.RELATIONSHIP)).isEqualTo("1");
    }

    @Test
    void whoeverComesBackChoosesAFamilyThatKeepsOneHead() {
        var head = head("Budi", "2024-01-01");
        var family = familyOf(head);
        var other = familyOf(head("Candra", "2024-01-01"));
        leave(EventKind.DEPARTURE, "2024-03-01", null, head);
        refused(Refusal.HEAD_MISSING, () -> comeBack(head, family, "4", Facts.none()));
        refused(Refusal.CODE_UNKNOWN, () -> comeBack(head, family, "", Facts.none()));
        refused(Refusal.HEAD_TAKEN, () -> comeBack(head, other, "1", Facts.none()));
        refused(Refusal.UNKNOWN, () -> comeBack(head, UUID.randomUUID(), "4", Facts.none()));

        comeBack(head, other, "9", Facts.none());
        assertThat(familyOf(head)).isEqualTo(other);
        assertThat(card(head).facts().get(Fact.RELATIONSHIP)).isEqualTo("9");
        reverse(office(ONE, () -> history.ofResident(head, 1)).getFirst().id());
        assertThat(familyOf(head)).isEqualTo(family);
        assertThat(card(head).standing()).isEqualTo(Standing.MOVED);

        comeBack(head, null, null, Facts.of(Map.of(Fact.ADDRESS, "Jalan Sendiri")));
        assertThat(familyOf(head)).isNotIn(family, other);
        assertThat(card(head).facts().get(Fact.RELATIONSHIP)).isEqualTo("1");
        assertThat(card(head).family().get(Fact.ADDRESS)).isEqualTo("Jalan Sendiri");
        refused(Refusal.STILL_PRESENT, () -> comeBack(head, family, "1", Facts.none()));
    }

    @Test
    void aFamilysHistoryTellsOfItsHeadAndOfWhoLeftWhileTheyBelongedToIt() {
        var head = head("Budi", "2024-01-01");
        var family = familyOf(head);
        var wife = wife(family);
        in(ONE, () -> families.handOn(family, wife, "2", LocalDate.of(2024, 2, 1), null, CLERK));
        leave(EventKind.DEPARTURE, "2024-03-01", null, head);
        assertThat(kinds(family))
                .containsExactly(
                        EventKind.DEPARTURE,
                        EventKind.CHANGE,
                        EventKind.OPENING,
                        EventKind.OPENING);

        comeBack(head, null, null, Facts.of(Map.of(Fact.ADDRESS, "Jalan Sendiri")));
        leave(EventKind.DEATH, "2024-08-01", null, head);
        assertThat(kinds(family)).doesNotContain(EventKind.RETURN, EventKind.DEATH);
        assertThat(kinds(familyOf(head))).containsExactly(EventKind.DEATH, EventKind.RETURN);
    }

    private void comeBack(
            UUID resident, @Nullable UUID family, @Nullable String relationship, Facts newFamily) {
        in(
                ONE,
                () ->
                        registration.comeBack(
                                new Return(
                                        resident,
                                        LocalDate.of(2024, 6, 1),
                                        null,
                                        null,
                                        family,
                                        relationship,
                                        newFamily),
                                CLERK));
    }

    private List<EventKind> kinds(UUID family) {
        return office(ONE, () -> history.ofFamily(family, 10)).stream()
                .map(EventEntry::kind)
                .toList();
    }

    private UUID wife(UUID family) {
        return takeIn(
                EventKind.OPENING,
                "2024-01-01",
                person("Ani", "2", "1982-01-01").with(Fact.RELATIONSHIP, "3"),
                family,
                Facts.none());
    }
}
