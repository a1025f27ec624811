using System.Collections.Immutable;
using System.Text;
using GraphApi.Bolt.PackStream;
using GraphApi.Neo4j.Chains;
using GraphApi.Plan.Fields;
using GraphApi.Plan.Nodes;
using GraphApi.Plan.Walks.Chains;

namespace GraphApi.Neo4j.Transcoding;

/// <summary>Writes responsibility chains: what the search found, and the elements as they come; they are laid out as <see cref="ChainLayout"/> says.</summary>
internal readonly ref struct ChainTranscoder
{
    private readonly TranscodingScope _scope;
    private readonly ResponsibilityChains _chains;
    private readonly FoundChains _found;

    private ChainTranscoder(TranscodingScope scope, ResponsibilityChains chains, FoundChains found)
    {
        _scope = scope;
        _chains = chains;
        _found = found;
    }

    /// <summary>Writes the result, or null where the field is in error.</summary>
    public static void Write(TranscodingScope scope, ref PackReader reader, ResponsibilityChains chains)
    {
        var found = scope.Input.Findings.Of<FoundChainGraph>(chains);
        if (found.Graph.Count > 0)
        {
            new ChainTranscoder(scope, chains, found.Found).WriteResult(ref reader);
            return;
        }

        foreach (var field in chains.Fields.Where(ChainLayout.HasElements))
        {
            reader.Skip();
        }

        scope.Response.WriteNull();
    }

    private void WriteResult(ref PackReader reader)
    {
        var written = 0;
        _scope.Response.WriteByte((byte)'{');
        foreach (var field in _chains.Fields)
        {
            WriteKey(written++, field);
            switch (field)
            {
                case ChainsField chains:
                    WriteChains(ref reader, chains);
                    break;
                case WalkValueField { Value: WalkValue.Truncated }:
                    _scope.Response.WriteBoolean(_found.IsTruncated);
                    break;
                default:
                    WriteConstant(field);
                    break;
            }
        }

        _scope.Response.WriteByte((byte)'}');
    }

    private void WriteChains(ref PackReader reader, ChainsField field)
    {
        var hasElements = ChainLayout.HasElements(field);
        if (hasElements)
        {
            reader.ReadListHeader();
        }

        _scope.Response.WriteByte((byte)'[');
        for (var chain = 0; chain < _found.Chains.Length; chain++)
        {
            _scope.Response.WriteSeparator(chain);
            if (hasElements)
            {
                reader.ReadListHeader();
            }

            WriteChain(ref reader, field.Fields, _found.Chains[chain]);
        }

        _scope.Response.WriteByte((byte)']');
    }

    private void WriteChain(ref PackReader reader, ImmutableArray<OutputField> fields, FoundChain shown)
    {
        var chain = shown.Chain;
        var written = 0;
        _scope.Response.WriteByte((byte)'{');
        foreach (var field in fields)
        {
            WriteKey(written++, field);
            switch (field)
            {
                case ChainEndField end:
                    ObjectTranscoder.WriteShape(_scope, ref reader, end.Shape);
                    break;
                case WeakestField corroboration:
                    ObjectTranscoder.WriteShape(_scope, ref reader, ChainLayout.ShapeOf(corroboration, _chains.Rules));
                    break;
                case StepsField links:
                    WriteLinks(ref reader, links, chain);
                    break;
                case WeakestStepField link:
                    WriteLink(ref reader, field, link.Fields, chain.WeakestLink, chain.Reference);
                    break;
                case WalkValueField { Value: WalkValue.TimeFit }:
                    WriteTimeFit(chain.TimeFit);
                    break;
                case WalkValueField { Value: WalkValue.Alternatives }:
                    _scope.Response.WriteInt32(shown.Alternatives);
                    break;
                default:
                    WriteConstant(field);
                    break;
            }
        }

        _scope.Response.WriteByte((byte)'}');
    }

    private void WriteLinks(ref PackReader reader, StepsField field, Chain chain)
    {
        if (ChainLayout.HasElements(field))
        {
            reader.ReadListHeader();
        }

        _scope.Response.WriteByte((byte)'[');
        for (var link = 0; link < chain.Links.Length; link++)
        {
            _scope.Response.WriteSeparator(link);
            WriteLink(ref reader, field, field.Fields, chain.Links[link], chain.Reference);
        }

        _scope.Response.WriteByte((byte)']');
    }

    private void WriteLink(ref PackReader reader, OutputField of, ImmutableArray<OutputField> fields, ChainLink link, ReferenceInterval reference)
    {
        if (ChainLayout.HasElements(of))
        {
            reader.ReadListHeader();
        }

        var written = 0;
        _scope.Response.WriteByte((byte)'{');
        foreach (var field in fields)
        {
            WriteKey(written++, field);
            switch (field)
            {
                case StepElementField element:
                    ObjectTranscoder.WriteShape(_scope, ref reader, element.Shape);
                    break;
                case WalkValueField { Value: WalkValue.TimeFit }:
                    WriteTimeFit(link.TimeFitAt(reference));
                    break;
                case WalkValueField { Value: WalkValue.Note }:
                    WriteNote(link.NoteAt(reference));
                    break;
                default:
                    WriteConstant(field);
                    break;
            }
        }

        _scope.Response.WriteByte((byte)'}');
    }

    private void WriteKey(int position, OutputField field)
    {
        _scope.Response.WriteSeparator(position);
        _scope.Response.Write(field.Key.Json);
    }

    private void WriteTimeFit(TimeFit fit) => _scope.Response.WriteText(Encoding.UTF8.GetBytes(fit.ToString().ToUpperInvariant()));

    private void WriteNote(string? note)
    {
        if (note is null)
        {
            _scope.Response.WriteNull();
            return;
        }

        _scope.Response.WriteText(Encoding.UTF8.GetBytes(note));
    }

    private void WriteConstant(OutputField field)
    {
        if (field is not ConstantField constant)
        {
            throw new InvalidOperationException($"The plan has a {field.GetType().Name} for \"{field.Key.Name}\" of chains.");
        }

        _scope.Response.Write(constant.Json);
    }
}
