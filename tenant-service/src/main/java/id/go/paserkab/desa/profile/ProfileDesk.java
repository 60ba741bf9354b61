package id.go.paserkab.desa.profile;

import id.go.paserkab.desa.audit.Actor;
import id.go.paserkab.desa.picture.UnusableImage;
import java.util.List;
import java.util.Optional;

/** Reads and edits the profile of the bound village. */
public interface ProfileDesk {

    VillageProfile profile();

    /**
     * Throws {@link ProfileChangedMeanwhile}, and {@link AwaitsUpgrade} for a text that the
     * village's schema cannot hold yet. Fields are checked by the caller's form.
     */
    VillageProfile edit(EditProfile edit, Actor by);

    Optional<Logo> logo();

    /**
     * Re-encodes the picture (PNG, JPEG) to a PNG of at most 512 px; throws {@link UnusableImage}.
     */
    void replaceLogo(byte[] upload, Actor by);

    void removeLogo(Actor by);

    /** The latest changes, newest first; only the office may ask. */
    List<ProfileRevision> revisions(int atMost);

    /** The village's emblem as a PNG. */
    record Logo(byte[] png, String hash) {}
}
