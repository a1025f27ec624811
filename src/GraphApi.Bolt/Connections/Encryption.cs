namespace GraphApi.Bolt.Connections;

/// <summary>What a URI's scheme says about TLS.</summary>
internal enum Encryption
{
    /// <summary>None.</summary>
    Off,

    /// <summary>+s: the certificate's chain and host name are verified.</summary>
    Verified,

    /// <summary>+ssc: any certificate will do, such as a self-signed one.</summary>
    AnyCertificate,
}
