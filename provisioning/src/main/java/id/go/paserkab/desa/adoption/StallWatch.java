package id.go.paserkab.desa.adoption;

import id.go.paserkab.desa.adoption.Adoption.VillageUse;
import id.go.paserkab.desa.notice.Argument;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.notice.Notices;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells, once for each spell, that a village stopped using the platform or never began. */
@Component
class StallWatch {

    private final Adoption adoption;
    private final Notices notices;

    StallWatch(Adoption adoption, Notices notices) {
        this.adoption = adoption;
        this.notices = notices;
    }

    void look() {
        adoption.overview(null).villages().forEach(this::look);
    }

    private void look(VillageUse village) {
        var since = since(village);
        if (since == null) {
            return;
        }
        // A spell is told by the day with which it began: what happens later begins another.
        var key = village.code() + "/" + village.status() + "/" + since;
        if (!notices.posted(NoticeKind.VILLAGE_STALLED, key)) {
            var bare = village.code().bare();
            notices.post(
                    Notice.of(NoticeKind.VILLAGE_STALLED, key, "/desa/" + bare)
                            .about(village.code(), "/pendampingan/" + bare)
                            .saying(
                                    new Argument.OfVillage(village.code()),
                                    new Argument.Term("notice.stalled." + village.status()),
                                    new Argument.Day(since)));
        }
    }

    /** The last day on which anything happened, or that of the opening; null where all is well. */
    private static @Nullable LocalDate since(VillageUse village) {
        return switch (village.status()) {
            case STALLED -> village.last();
            case NEVER_STARTED -> village.liveSince();
            case NOT_LIVE, NEW, IN_USE, SLOWING -> null;
        };
    }
}
