package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.audit.Actor;
import java.util.Optional;

/** Reads and edits the profile of the bound village. */
public interface ProfileDesk {

    VillageProfile profile();

    /** Throws {@link ProfileChangedMeanwhile}. Fields are checked by the caller's form. */
    VillageProfile edit(EditProfile edit, Actor by);

    Optional<Logo> logo();

    /**
     * Re-encodes the picture (PNG, JPEG) to a PNG of at most 512 px; throws {@link UnusableImage}.
     */
    void replaceLogo(byte[] upload, Actor by);

    void removeLogo(Actor by);

    /** The village's emblem as a PNG. */
    record Logo(byte[] png, String hash) {}
}
