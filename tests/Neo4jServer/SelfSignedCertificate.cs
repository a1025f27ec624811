using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace GraphApi.Tests.Neo4jServer;

/// <summary>Makes a certificate for localhost that nobody has signed but itself.</summary>
internal static class SelfSignedCertificate
{
    /// <summary>Writes private.key and public.crt, the names that Neo4j looks for, and returns the certificate in PEM.</summary>
    public static string WriteTo(string folder)
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var names = new SubjectAlternativeNameBuilder();
        names.AddDnsName("localhost");
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, pathLengthConstraint: 0, critical: true));
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "private.key"), key.ExportPkcs8PrivateKeyPem());
        var pem = certificate.ExportCertificatePem();
        File.WriteAllText(Path.Combine(folder, "public.crt"), pem);
        return pem;
    }
}
