package id.go.paserkab.desa.delivery;

import id.go.paserkab.desa.worker.RootCause;
import jakarta.mail.SendFailedException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailSendException;

/** Why a mail could not be sent, in plain words, and whether it is of any use to try again. */
record MailTrouble(String told, boolean lasting) {

    static final String TAKEN_BACK = "mail.trouble.taken-back: It is not to be sent any more";

    static MailTrouble of(RuntimeException failure, String address) {
        var detail = " (" + RootCause.of(failure).replace(address, "…") + ")";
        return switch (failure) {
            case MailAuthenticationException login ->
                    new MailTrouble(
                            "mail.trouble.login: The mail server refused our login" + detail,
                            false);
            case MailSendException send when refusesTheAddress(send) ->
                    new MailTrouble(
                            "mail.trouble.address: The mail server refused the address" + detail,
                            true);
            case MailSendException send ->
                    new MailTrouble(
                            "mail.trouble.server: The mail server did not take the mail" + detail,
                            false);
            default ->
                    new MailTrouble(
                            "mail.trouble.writing: The mail could not be written" + detail, false);
        };
    }

    /** Servers that take an address later are among the valid ones that got nothing. */
    private static boolean refusesTheAddress(MailSendException failure) {
        for (var each : failure.getMessageExceptions()) {
            if (each instanceof SendFailedException refused
                    && refused.getInvalidAddresses() != null
                    && refused.getInvalidAddresses().length > 0) {
                return true;
            }
        }
        return false;
    }
}
