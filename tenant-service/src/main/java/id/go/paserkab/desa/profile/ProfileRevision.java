package id.go.paserkab.desa.profile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of the profile: when, by whom, and what each field said before and after. */
public record ProfileRevision(Instant at, String by, List<Change> changes) {

    /** One field's change. */
    public record Change(ProfileField field, @Nullable String before, @Nullable String after) {}
}
