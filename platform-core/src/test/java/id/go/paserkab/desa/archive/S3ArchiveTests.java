package id.go.paserkab.desa.archive;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.go.paserkab.desa.archive.ArchiveSettings.Store;
import java.net.URI;
import java.util.UUID;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Against a server that speaks the S3 protocol and checks signatures. */
class S3ArchiveTests extends ArchiveKit {

    private static final String BUCKET = "desa";
    private static final TransientNio2BlobStore STORE = new TransientNio2BlobStore();
    private static final S3Proxy SERVER =
            S3Proxy.builder()
                    .blobStore(STORE)
                    .endpoint(URI.create("http://127.0.0.1:0"))
                    .awsAuthentication(AuthenticationType.AWS_V4, "a-key", "a-secret")
                    .build();

    @BeforeAll
    static void start() throws Exception {
        STORE.createContainer(BUCKET);
        SERVER.start();
        while (!SERVER.getState().equals("STARTED")) {
            Thread.sleep(10);
        }
    }

    @AfterAll
    static void stop() throws Exception {
        SERVER.stop();
    }

    @Override
    Archive archive() {
        return S3Archive.of(store(BUCKET, "a-secret", SERVER.getPort()));
    }

    @Test
    void saysThatItIsUnavailableWhenTheStoreKnowsOurKeyByAnotherSecret() {
        refuses(store(BUCKET, "another-secret", SERVER.getPort()));
    }

    @Test
    void saysThatItIsUnavailableWithoutItsBucket() {
        refuses(store("nowhere", "a-secret", SERVER.getPort()));
    }

    @Test
    void saysThatItIsUnavailableWhenNobodyAnswers() {
        refuses(store(BUCKET, "a-secret", 9));
    }

    private static void refuses(Store settings) {
        try (var archive = S3Archive.of(settings)) {
            assertThatExceptionOfType(ArchiveUnavailable.class)
                    .isThrownBy(() -> archive.put(VILLAGE, UUID.randomUUID(), bytes("lost")));
        }
    }

    private static Store store(String bucket, String secret, int port) {
        return new Store(
                URI.create("http://127.0.0.1:" + port), "us-east-1", bucket, "a-key", secret);
    }
}
