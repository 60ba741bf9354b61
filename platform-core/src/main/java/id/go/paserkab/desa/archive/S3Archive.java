package id.go.paserkab.desa.archive;

import id.go.paserkab.desa.kernel.VillageCode;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Objects in a bucket of a store that speaks the S3 protocol. */
final class S3Archive implements Archive, AutoCloseable {

    private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);
    private static final Duration ALL_ATTEMPTS = Duration.ofSeconds(25);

    private final S3Client store;
    private final String bucket;

    private S3Archive(S3Client store, String bucket) {
        this.store = store;
        this.bucket = bucket;
    }

    /**
     * Checksums of the SDK's own kind are left out, as stores other than Amazon's do not all know
     * them; what is kept here is sealed, and no seal opens over changed bytes.
     */
    static S3Archive of(ArchiveSettings.Store settings) {
        var client =
                S3Client.builder()
                        .endpointOverride(settings.endpoint())
                        .region(Region.of(settings.region()))
                        .forcePathStyle(true)
                        .credentialsProvider(
                                StaticCredentialsProvider.create(
                                        AwsBasicCredentials.create(
                                                settings.accessKey(), settings.secretKey())))
                        .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                        .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                        .httpClientBuilder(
                                UrlConnectionHttpClient.builder()
                                        .connectionTimeout(Duration.ofSeconds(3))
                                        .socketTimeout(ONE_ATTEMPT))
                        .overrideConfiguration(limits ->
                                limits.apiCallAttemptTimeout(ONE_ATTEMPT)
                                        .apiCallTimeout(ALL_ATTEMPTS))
                        .build();
        return new S3Archive(client, settings.bucket());
    }

    @Override
    public void put(VillageCode village, UUID key, byte[] sealed) {
        try {
            store.putObject(
                    object ->
                            object.bucket(bucket)
                                    .key(name(village, key))
                                    .contentType("application/octet-stream"),
                    RequestBody.fromBytes(sealed));
        } catch (SdkException failure) {
            throw new ArchiveUnavailable(village, key, failure);
        }
    }

    @Override
    public Optional<byte[]> get(VillageCode village, UUID key) {
        try {
            var object =
                    store.getObjectAsBytes(asked -> asked.bucket(bucket).key(name(village, key)));
            return Optional.of(object.asByteArray());
        } catch (NoSuchKeyException _) {
            return Optional.empty();
        } catch (SdkException failure) {
            throw new ArchiveUnavailable(village, key, failure);
        }
    }

    @Override
    public void delete(VillageCode village, UUID key) {
        try {
            store.deleteObject(asked -> asked.bucket(bucket).key(name(village, key)));
        } catch (SdkException failure) {
            throw new ArchiveUnavailable(village, key, failure);
        }
    }

    @Override
    public void clear(VillageCode village) {
        try {
            store.listObjectsV2Paginator(asked -> asked.bucket(bucket).prefix(village.bare() + "/"))
                    .contents()
                    .forEach(kept ->
                            store.deleteObject(asked -> asked.bucket(bucket).key(kept.key())));
        } catch (SdkException failure) {
            throw new ArchiveUnavailable(village, failure);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    private static String name(VillageCode village, UUID key) {
        return village.bare() + "/" + key;
    }
}
