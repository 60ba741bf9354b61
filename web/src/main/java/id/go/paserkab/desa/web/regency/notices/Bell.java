package id.go.paserkab.desa.web.regency.notices;

import id.go.paserkab.desa.notice.Inbox;
import id.go.paserkab.desa.web.security.Member;
import org.springframework.stereotype.Component;

/** How many notices a member has not read; the head of every page of the regency asks. */
@Component
public class Bell {

    /** The last figure that is told exactly. */
    static final int MOST = 99;

    private final Inbox inbox;

    Bell(Inbox inbox) {
        this.inbox = inbox;
    }

    public int unread(Member member) {
        return inbox.unread(member.membership().id(), MOST + 1);
    }

    /** As it fits beside a bell. */
    public String figure(int unread) {
        return unread > MOST ? MOST + "+" : Integer.toString(unread);
    }
}
