package id.go.paserkab.desa.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Chooses the archive by its settings. */
@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {

    @Bean
    Archive archive(ArchiveSettings settings) {
        var store = settings.s3();
        return store == null ? new FolderArchive(settings.folder()) : S3Archive.of(store);
    }
}
