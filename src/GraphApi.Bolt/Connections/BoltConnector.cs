using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using GraphApi.Bolt.Messages;

namespace GraphApi.Bolt.Connections;

/// <summary>Opens connections: resolves the name, tries each of its addresses, encrypts as the URI says, and logs on.</summary>
internal sealed class BoltConnector(ServerUri uri, AuthToken token, DriverOptions options)
{
    private readonly RoutingContext? _routing = uri.IsRouting ? new RoutingContext(uri.Address, uri.RoutingParameters) : null;

    public async Task<BoltConnection> ConnectAsync(ServerAddress server, CancellationToken cancellationToken)
    {
        List<Exception> failures = [];
        foreach (var address in await ResolveAsync(server, cancellationToken).ConfigureAwait(false))
        {
            using var timeout = new CancellationTokenSource(options.ConnectionTimeout, options.TimeProvider);
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(timeout.Token, cancellationToken);
            try
            {
                return await ConnectAsync(server, address, limit.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
            {
                failures.Add(new TimeoutException($"{address}: not connected after {options.ConnectionTimeout.TotalSeconds:0.#} s.", exception));
            }
            catch (AuthenticationException exception)
            {
                throw new Neo4jException(ErrorCategory.Security, $"TLS with {server} failed: {exception.Message} Trust its certificate, connect by a name that the certificate holds, "
                    + "or, for a self-signed one, use a scheme that ends in +ssc.", exception);
            }
            catch (Exception exception) when (exception is SocketException or IOException or Neo4jException { Category: ErrorCategory.Connection })
            {
                failures.Add(exception);
            }
        }

        throw Unreachable(server, failures);
    }

    private static async Task<IPAddress[]> ResolveAsync(ServerAddress server, CancellationToken cancellationToken)
    {
        try
        {
            return await Dns.GetHostAddressesAsync(server.Host, cancellationToken).ConfigureAwait(false);
        }
        catch (SocketException exception)
        {
            throw new Neo4jException(ErrorCategory.Connection, $"The name of {server} cannot be resolved: {exception.Message}", exception);
        }
    }

    private async Task<BoltConnection> ConnectAsync(ServerAddress server, IPAddress address, CancellationToken cancellationToken)
    {
        // Without NoDelay, a second small write would wait for the answer to the first.
        var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(new IPEndPoint(address, server.Port), cancellationToken).ConfigureAwait(false);
            var stream = await EncryptAsync(server, new NetworkStream(socket, ownsSocket: false), cancellationToken).ConfigureAwait(false);
            var connection = new BoltConnection(server, new MessageChannel(server, socket, stream, options), options);
            await connection.LogOnAsync(new HelloMessage(options.UserAgent, _routing), new LogonMessage(token), cancellationToken).ConfigureAwait(false);
            return connection;
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<Stream> EncryptAsync(ServerAddress server, NetworkStream plain, CancellationToken cancellationToken)
    {
        if (uri.Encryption == Encryption.Off)
        {
            return plain;
        }

        var encrypted = new SslStream(plain);
        await encrypted.AuthenticateAsClientAsync(TlsOptions(server), cancellationToken).ConfigureAwait(false);
        return encrypted;
    }

    [SuppressMessage("Security", "CA5359", Justification = "The scheme +ssc is the user's request to accept any certificate.")]
    private SslClientAuthenticationOptions TlsOptions(ServerAddress server)
    {
        var tls = new SslClientAuthenticationOptions { TargetHost = server.Host };
        if (uri.Encryption == Encryption.AnyCertificate)
        {
            tls.RemoteCertificateValidationCallback = (_, _, _, _) => true;
        }
        else if (options.TrustedCertificates.Count > 0)
        {
            tls.CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, RevocationMode = X509RevocationMode.NoCheck };
            tls.CertificateChainPolicy.CustomTrustStore.AddRange(options.TrustedCertificates);
        }

        return tls;
    }

    private Neo4jException Unreachable(ServerAddress server, List<Exception> failures)
    {
        // What the system says of a socket ends without a full stop, what the library says with one.
        var reasons = string.Join(" ", failures.Select(failure => $"{failure.Message.TrimEnd('.')}.").Distinct());
        var advice = uri.Encryption == Encryption.Off
            ? "Check that it runs and listens there; if it requires TLS, use a scheme that ends in +s or +ssc."
            : "Check that it runs and listens there, and that it offers TLS.";
        return new Neo4jException(ErrorCategory.Connection, $"No connection to {server}. {reasons} {advice}", failures.Count > 0 ? failures[0] : null);
    }
}
