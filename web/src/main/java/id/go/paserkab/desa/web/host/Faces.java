package id.go.paserkab.desa.web.host;

import id.go.paserkab.desa.address.Addresses;
import id.go.paserkab.desa.register.VillageRegister;
import org.springframework.stereotype.Component;

/** Knows which face each host shows: an exact look-up in the register, with no default. */
@Component
class Faces {

    private final Addresses addresses;
    private final VillageRegister register;

    Faces(Addresses addresses, VillageRegister register) {
        this.addresses = addresses;
        this.register = register;
    }

    Answer at(HostName host) {
        if (host.value().equals(addresses.baseHost())) {
            return new Answer.Shows(new Face.Portal());
        }
        if (host.value().equals(addresses.regencyHost())) {
            return new Answer.Shows(new Face.Regency());
        }
        return host.labelUnder(addresses.baseHost())
                .map(this::under)
                .orElseGet(() -> ownedBy(host.value()));
    }

    private Answer under(String slug) {
        var living = register.findBySlug(slug);
        if (living.isPresent()) {
            return new Answer.Shows(new Face.OfVillage(living.get()));
        }
        return register.findByRetiredSlug(slug)
                .<Answer>map(Answer.Moved::new)
                .orElseGet(Answer.Nobody::new);
    }

    private Answer ownedBy(String host) {
        return register.findByDomain(host)
                .<Answer>map(village -> new Answer.Shows(new Face.OfVillage(village)))
                .orElseGet(Answer.Nobody::new);
    }
}
