package id.go.paserkab.desa.people;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.kernel.VillageCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facilitators, those who have left too. Every change is audited or throws a refusal. */
public interface Facilitators {

    /** By name. */
    List<Facilitator> all();

    Optional<Facilitator> find(UUID id);

    /** Members of the regency with the role of a facilitator whom no other facilitator is. */
    List<Membership> accountsFor(@Nullable UUID facilitator);

    UUID add(FacilitatorDetails details, Actor by);

    /** Corrects what is known; {@code version} is the one that was looked at. */
    void change(UUID id, FacilitatorDetails details, int version, Actor by);

    /** Says when a facilitator leaves; the villages are covered until that day. */
    void end(UUID id, @Nullable LocalDate last, Actor by);

    /**
     * Spreads the sample's villages over three facilitators who are named by number, where there is
     * no facilitator at all. A free account that bears the name of one of them becomes theirs.
     */
    void ensureSample(List<VillageCode> villages, Actor by);
}
