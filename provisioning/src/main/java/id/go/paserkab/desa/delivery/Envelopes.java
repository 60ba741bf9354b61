package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.delivery.MailBook.Mail;
import id.go.paserkab.desa.identity.Membership;
import id.go.paserkab.desa.identity.Memberships;
import id.go.paserkab.desa.identity.Scope;
import id.go.paserkab.desa.notice.MailAddresses;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out where a mail goes now, and sends it on its way. */
@Component
class Envelopes {

    private final Memberships memberships;
    private final MailAddresses addresses;
    private final Contents contents;

    Envelopes(Memberships memberships, MailAddresses addresses, Contents contents) {
        this.memberships = memberships;
        this.addresses = addresses;
        this.contents = contents;
    }

    /** Empty where the member has left, taken the address back, or asked for another code. */
    Optional<String> address(Mail mail) {
        var reader = addresses.of(mail.membership());
        if (!mail.kind().equals(MailBook.CONFIRMATION)) {
            return Optional.ofNullable(reader.confirmed());
        }
        return mail.id().equals(reader.request())
                ? Optional.ofNullable(reader.pending())
                : Optional.empty();
    }

    /** Whether there was anything left to be told. */
    boolean send(Mail mail, String address) {
        var reader = addresses.of(mail.membership());
        if (mail.kind().equals(MailBook.CONFIRMATION)) {
            contents.sendCode(mail, reader, address, addresses.code(mail.membership(), reader));
            return true;
        }
        return member(mail)
                .map(member -> contents.send(mail, member, reader, address))
                .orElse(false);
    }

    private Optional<Membership> member(Mail mail) {
        return memberships.in(Scope.regency()).stream()
                .filter(member -> member.id().equals(mail.membership()))
                .findFirst();
    }
}
