package id.go.paserkab.desa.intake;

import id.go.paserkab.desa.tenancy.VillageChore;
import org.springframework.stereotype.Component;

/** Removes the files about which nobody has decided for a day. */
@Component
class ForgottenFiles implements VillageChore {

    private final IntakeBook book;

    ForgottenFiles(IntakeBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "forgotten files of residents";
    }

    @Override
    public void perform() {
        book.sweep();
    }
}
