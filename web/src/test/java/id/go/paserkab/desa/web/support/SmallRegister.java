package id.go.paserkab.desa.web.support;

import id.go.paserkab.desa.kernel.VillageCode;
import id.go.paserkab.desa.register.District;
import id.go.paserkab.desa.register.Village;
import id.go.paserkab.desa.register.VillageRegister;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A register of a few villages, for tests that need no database. */
public final class SmallRegister implements VillageRegister {

    private List<Village> villages;

    public SmallRegister(Village... villages) {
        this.villages = List.of(villages);
    }

    /** Shows another list from now on, as a register does when something has changed. */
    public void show(Village... others) {
        villages = List.of(others);
    }

    @Override
    public Optional<Village> find(VillageCode code) {
        return first(village -> village.code().equals(code));
    }

    @Override
    public Optional<Village> findBySlug(String slug) {
        return first(village -> village.slug().value().equals(slug));
    }

    @Override
    public Optional<Village> findByRetiredSlug(String slug) {
        return Optional.empty();
    }

    @Override
    public Optional<Village> findByDomain(String host) {
        return first(village -> village.domains().contains(host));
    }

    @Override
    public List<Village> villages() {
        return villages;
    }

    @Override
    public List<District> districts() {
        return villages.stream().map(Village::district).distinct().toList();
    }

    @Override
    public List<Village> search(String text) {
        return villages.stream().filter(village -> village.name().contains(text)).toList();
    }

    @Override
    public void refresh() {}

    @Override
    public void contentChanged(VillageCode code) {}

    private Optional<Village> first(Predicate<Village> which) {
        return villages.stream().filter(which).findFirst();
    }
}
