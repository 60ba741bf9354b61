package id.go.paserkab.desa.letter;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.population.Fact;
import id.go.paserkab.desa.population.Facts;
import id.go.paserkab.desa.population.Numbers;
import id.go.paserkab.desa.population.ResidentCard;
import id.go.paserkab.desa.population.Residents;
import id.go.paserkab.desa.sight.Clerk;
import id.go.paserkab.desa.sight.Sights;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The residents' register as letters see it. */
@Component
class SubjectsInRegister implements Subjects {

    private final Residents residents;
    private final Numbers numbers;
    private final Sights sights;
    private final SubjectWords words;
    private final Clock clock;

    SubjectsInRegister(
            Residents residents, Numbers numbers, Sights sights, SubjectWords words, Clock clock) {
        this.residents = residents;
        this.numbers = numbers;
        this.sights = sights;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Subject> find(UUID resident, Actor reader) {
        var clerk = clerk(reader);
        return residents
                .card(resident, clerk)
                .map(card -> subject(card, card.facts().with(card.family().all()), clerk));
    }

    @Override
    public Optional<Subject> disclose(UUID resident, String purpose, Actor reader) {
        var clerk = clerk(reader);
        return residents
                .card(resident, clerk)
                .map(card -> subject(card, numbers.whole(resident, purpose, clerk), clerk));
    }

    private Subject subject(ResidentCard card, Facts facts, Clerk clerk) {
        var today = PaserTime.today(clock);
        return new Subject(
                card.id(),
                card.name(),
                words.of(facts, card.area(), head(card, clerk), today),
                SubjectWords.filterable(facts, today));
    }

    private String head(ResidentCard card, Clerk clerk) {
        return Optional.ofNullable(card.familyId())
                .flatMap(family -> residents.family(family, clerk))
                .flatMap(family ->
                        family.members().stream()
                                .filter(member -> "1".equals(member.facts().get(Fact.RELATIONSHIP)))
                                .findFirst())
                .map(ResidentCard::name)
                .orElse("");
    }

    private Clerk clerk(Actor reader) {
        return new Clerk(reader, sights.of(reader.subject(), false));
    }
}
