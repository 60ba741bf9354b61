package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Permission;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.kernel.PaserTime;
import id.go.paserkab.desa.notice.Notice;
import id.go.paserkab.desa.notice.NoticeChoice;
import id.go.paserkab.desa.notice.NoticeChoices;
import id.go.paserkab.desa.notice.NoticeKind;
import id.go.paserkab.desa.people.Coverage;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds out who is to be told: those who may see the thing today. */
@Component
class Readers {

    private final Memberships memberships;
    private final Coverage coverage;
    private final NoticeChoices choices;
    private final Clock clock;

    Readers(Memberships memberships, Coverage coverage, NoticeChoices choices, Clock clock) {
        this.memberships = memberships;
        this.coverage = coverage;
        this.choices = choices;
        this.clock = clock;
    }

    List<Membership> of(Notice notice) {
        return memberships.in(Scope.regency()).stream()
                .filter(member -> reads(member, notice))
                .toList();
    }

    boolean reads(Membership member, Notice notice) {
        return member.role().may(notice.kind().permission()) || covers(member, notice);
    }

    NoticeChoice choice(Membership member, NoticeKind kind) {
        return choices.of(member.id()).getOrDefault(kind, NoticeChoice.USUAL);
    }

    private boolean covers(Membership member, Notice notice) {
        return notice.kind().reachesFacilitators()
                && notice.village() != null
                && member.role().may(Permission.ASSIST_VILLAGES)
                && coverage.villagesOf(member.subject(), PaserTime.today(clock))
                        .contains(notice.village());
    }
}
