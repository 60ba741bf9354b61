package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.register.VillageRegister;
import id.go.paserkab.desa.tenancy.VillageContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The desk at work: the book's transaction first, then the word that public pages changed. */
@Component
class VillageProfileDesk implements ProfileDesk {

    private final ProfileBook book;
    private final VillageRegister register;
    private final Clock clock;

    VillageProfileDesk(ProfileBook book, VillageRegister register, Clock clock) {
        this.book = book;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public VillageProfile profile() {
        var village = register.find(VillageContext.current().village()).orElseThrow();
        var contents = book.read();
        var row = contents.row();
        return new VillageProfile(
                village.name(),
                village.district().name(),
                row.text(ProfileField.ADDRESS),
                row.text(ProfileField.POSTAL_CODE),
                row.text(ProfileField.PHONE),
                row.text(ProfileField.EMAIL),
                contents.officeHours(),
                row.text(ProfileField.HEAD_NAME),
                row.text(ProfileField.HEAD_TITLE),
                row.text(ProfileField.VISION),
                row.text(ProfileField.MISSION),
                row.text(ProfileField.HISTORY),
                contents.logoHash(),
                row.version(),
                row.changedAt());
    }

    @Override
    public VillageProfile edit(EditProfile edit, Actor by) {
        book.write(edit, by);
        changed();
        return profile();
    }

    @Override
    public Optional<Logo> logo() {
        return book.logo().map(row -> new Logo(row.png(), row.hash()));
    }

    @Override
    public void replaceLogo(byte[] upload, Actor by) {
        var png = LogoPicture.redraw(upload);
        book.write(new LogoRow(png, LogoPicture.hash(png), clock.instant()), by);
        changed();
    }

    @Override
    public void removeLogo(Actor by) {
        book.removeLogo(by);
        changed();
    }

    @Override
    public List<ProfileRevision> revisions(int atMost) {
        return book.revisions(atMost);
    }

    private void changed() {
        register.contentChanged(VillageContext.current().village());
    }
}
