package id.go.paserkab.desa.archive;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where files are kept.
 *
 * @param folder on this machine's disk, made at the first file; not looked at where there is an
 *     object store
 * @param s3 an object store that speaks the S3 protocol, the same for all nodes
 */
@Validated
@ConfigurationProperties("desa.archive")
record ArchiveSettings(@DefaultValue("archive") @NotNull Path folder, @Nullable @Valid Store s3) {

    /**
     * An object store, its buckets addressed by path.
     *
     * @param endpoint its address, without the bucket
     * @param region what the store calls its region
     * @param bucket made beforehand, private, best with versions kept
     * @param accessKey name of the key that may read, write and delete in the bucket
     * @param secretKey its secret
     */
    record Store(
            @NotNull URI endpoint,
            @DefaultValue("us-east-1") @NotBlank String region,
            @NotBlank String bucket,
            @NotBlank String accessKey,
            @NotBlank String secretKey) {

        @Override
        public String toString() {
            return "Store[" + endpoint + "/" + bucket + "]";
        }
    }
}
