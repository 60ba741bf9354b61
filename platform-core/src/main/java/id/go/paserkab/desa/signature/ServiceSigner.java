package id.go.paserkab.desa.signature;

import id.go.paserkab.desa.signature.SigningOutcome.Reason;
import id.go.paserkab.desa.signature.SigningOutcome.Refused;
import id.go.paserkab.desa.signature.SigningOutcome.Signed;
import id.go.paserkab.desa.signature.SigningOutcome.Unavailable;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks a signing service in the manner of BSrE's client: a form with file, NIK and passphrase, and
 * the signed PDF or a reason as the answer.
 */
final class ServiceSigner implements Signer {

    private static final Logger LOG = LoggerFactory.getLogger(ServiceSigner.class);
    private static final int LARGEST = 20 << 20;
    private static final int LONGEST_REASON = 4 << 10;
    private static final Pattern CODE = Pattern.compile("\"status_code\"\\s*:\\s*\"?(\\d{1,6})");
    private static final String NOT_REGISTERED = "2011";
    private static final String WRONG_PASSPHRASE = "2031";
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final RestClient http;

    ServiceSigner(SignatureSettings.Service service) {
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .followRedirects(HttpClient.Redirect.NEVER)
                                .connectTimeout(service.connect())
                                .build());
        requests.setReadTimeout(service.answer());
        this.http =
                RestClient.builder()
                        .baseUrl(service.url().toString())
                        .requestFactory(requests)
                        .defaultHeaders(headers ->
                                headers.setBasicAuth(service.username(), service.password()))
                        .build();
    }

    @Override
    public boolean electronic() {
        return true;
    }

    @Override
    public SigningOutcome sign(SigningRequest request) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new NamedFile(request.pdf()));
        form.add("nik", request.nik());
        form.add("passphrase", request.passphrase());
        form.add("tampilan", "invisible");
        try {
            return http.post()
                    .uri("/api/sign/pdf")
                    .contentType(MediaType.MULTIPART_FORM_DATA)
                    .body(form)
                    .exchangeForRequiredValue((_, answer) -> outcome(answer));
        } catch (RestClientException away) {
            LOG.warn("The signing service does not answer ({})", away.getClass().getSimpleName());
            return new Unavailable();
        }
    }

    /** What the service says in its own words may hold the signer's data and is not kept. */
    private static SigningOutcome outcome(ClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode().value();
        return switch (status) {
            case 200 -> signed(answer.getBody().readNBytes(LARGEST + 1));
            case 400 -> new Refused(reason(answer.getBody().readNBytes(LONGEST_REASON)));
            case 401, 403 -> new Refused(Reason.PLATFORM);
            case 404 -> new Refused(Reason.CERTIFICATE);
            case 413, 415, 422 -> new Refused(Reason.FILE);
            default -> {
                LOG.warn("The signing service answered with status {}", status);
                yield new Unavailable();
            }
        };
    }

    /** BSrE tells most refusals by a code of its own, all under the same status. */
    private static Reason reason(byte[] answer) {
        var code = CODE.matcher(new String(answer, StandardCharsets.UTF_8));
        return switch (code.find() ? code.group(1) : "") {
            case WRONG_PASSPHRASE -> Reason.PASSPHRASE;
            case NOT_REGISTERED -> Reason.CERTIFICATE;
            case String other -> {
                LOG.warn("The signing service refused with code {}", other);
                yield Reason.FILE;
            }
        };
    }

    private static SigningOutcome signed(byte[] file) {
        if (file.length > LARGEST || !startsAsPdf(file)) {
            LOG.warn("The signing service answered with something that is no PDF");
            return new Unavailable();
        }
        return new Signed(file);
    }

    private static boolean startsAsPdf(byte[] file) {
        for (var at = 0; at < PDF.length; at++) {
            if (at >= file.length || file[at] != PDF[at]) {
                return false;
            }
        }
        return true;
    }

    /** A part of a form is a file only when it has a name. */
    private static final class NamedFile extends ByteArrayResource {

        NamedFile(byte[] bytes) {
            super(bytes);
        }

        @Override
        public String getFilename() {
            return "surat.pdf";
        }
    }
}
