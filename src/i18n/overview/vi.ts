import type { OverviewMessages } from './messages.ts';

/** The Vietnamese of the overview. */
export const overview: OverviewMessages = {
  heading: 'Tổng quan',
  intro: (talks, issues) =>
    `Hai tháng đàm phán qua hình vẽ và con số: ${talks} cuộc gặp, điện đàm và chuyến thăm, ${issues} vấn đề. Mọi hình đều vẽ từ chính các trang của dòng thời gian; dấu của sự kiện nào dẫn về trang của sự kiện ấy, nơi ghi rõ nguồn.`,
  table: 'Xem dưới dạng bảng',
  download: 'Tải hình (SVG)',
  data: 'Tải dữ liệu (JSON)',
  skip: 'Bỏ qua hình, đến bảng',
  credit: 'CC BY 4.0',
  tableOf: (title) => `Bảng: ${title}`,
  figures: {
    issues: {
      title: 'Diễn biến của từng vấn đề',
      caption:
        'Mỗi hàng là một vấn đề, được bàn nhiều nhất ở trên cùng; mỗi dấu là một sự kiện có đề cập đến nó, đặt ở ngày bắt đầu. Hình của dấu cho biết sau sự kiện ấy vấn đề đứng ở đâu giữa những người tham gia, chứ không phải giữa mọi bên. Dấu xếp chồng là các sự kiện cùng ngày; chữ ở cuối hàng là trạng thái gần nhất.',
    },
    people: {
      title: 'Ai có mặt ở cuộc nào',
      caption:
        'Mỗi cột là một cuộc gặp, điện đàm hay chuyến thăm đã diễn ra, từ trái sang phải theo thời gian; vạch dọc nối những người được nêu tên ở cuộc đó. Mỗi hàng là một người được nêu tên ở ít nhất hai cuộc, xếp theo bên mà họ đại diện. Số cuối hàng đếm các cuộc người đó chắc chắn tham gia; số có dấu hỏi là các cuộc chưa chắc. Không tính các phái đoàn không nêu tên từng người.',
    },
    met: {
      title: 'Ai gặp ai, bao nhiêu lần',
      caption:
        'Mỗi ô đếm những cuộc mà cả hai người chắc chắn tham gia: dưới đường chéo là gặp trực tiếp, trên đường chéo là qua điện thoại, trực tuyến hoặc khi một trong hai người dự từ xa. Nền ô càng nổi, số lần càng nhiều; ô trống: không có cuộc nào được chứng thực; số không tô nền: hai người cùng một bên. Hình gồm nhiều nhất bốn người của mỗi bên Ukraine, Mỹ, Nga và một người của mỗi bên EU, Anh, Pháp, Đức, NATO, là những người tham gia nhiều nhất và ít nhất hai cuộc. Mỗi trang sự kiện tính một lần, kể cả khi trang gộp nhiều cuộc điện đàm trong ngày.',
    },
    places: {
      title: 'Các cuộc gặp trên bản đồ',
      caption:
        'Mỗi chấm là một thành phố; diện tích chấm và con số cho biết có bao nhiêu cuộc gặp và chuyến thăm đã diễn ra ở đó. Không tính điện đàm. Hình đất liền theo Natural Earth. Bản đồ không vẽ đường biên giới nào: bộ dữ liệu này vẽ Crimea thuộc Nga, tức theo quyền kiểm soát thực tế, còn trang này không đứng về bên nào.',
    },
    drafts: {
      title: 'Từ 28 đến 20 điểm: các bản dự thảo',
      caption:
        'Các văn bản nối tiếp nhau theo thời gian; với mỗi văn bản: những người được các nguồn nêu cùng với nó, số vấn đề nó chạm đến và trạng thái của từng vấn đề sau đó. Dấu hỏi sau mã của một bên: chỉ một số nguồn nêu.',
    },
    numbers: {
      title: 'Hai tháng qua những con số',
      caption:
        'Sự kiện chỉ tính những gì đã diễn ra. Số giờ cộng thời lượng mà các nguồn nêu, từ mức ngắn nhất đến dài nhất; cuộc nào không rõ thời lượng thì không ước đoán. Thành phố tính các cuộc gặp và chuyến thăm, không tính điện đàm. Trong các biểu đồ, mỗi văn bản nguồn tính một lần, dù được bao nhiêu trang trích dẫn; nước là nơi đặt trụ sở của báo hay cơ quan đăng, kể cả khi đăng lại tin của nơi khác.',
    },
  },
  columns: {
    issue: 'Vấn đề',
    date: 'Ngày',
    event: 'Sự kiện',
    state: 'Trạng thái sau đó',
    person: 'Người',
    first: 'Người thứ nhất',
    second: 'Người thứ hai',
    attendance: 'Tham gia',
    what: 'Nội dung',
    count: 'Số lượng',
  },
  people: {
    key: {
      meeting: 'có mặt tại cuộc gặp',
      visit: 'có mặt trong chuyến thăm',
      remote: 'qua điện thoại hoặc trực tuyến',
      reported: 'theo một số nguồn',
      disputed: 'các nguồn khác nhau',
    },
  },
  met: {
    inPerson: 'gặp trực tiếp',
    remotely: 'từ xa',
    below: 'Dưới đường chéo: gặp trực tiếp',
    above: 'Trên đường chéo: qua điện thoại, trực tuyến hoặc một người dự từ xa',
  },
  drafts: { named: 'Được nêu cùng văn bản', touches: (issues) => `${issues} vấn đề` },
  numbers: {
    unknownCountry: 'Không rõ',
    file: 'Các nguồn của dòng thời gian',
    once: 'Mỗi văn bản nguồn tính một lần, dù được bao nhiêu trang trích dẫn.',
    events: 'Sự kiện đã diễn ra',
    lengths: 'Thời lượng',
    places: 'Nơi gặp',
    sources: 'Nguồn',
    cities: 'thành phố',
    countries: 'nước',
    citations: 'lượt trích dẫn',
    texts: 'văn bản nguồn',
    outlets: 'báo và cơ quan đăng',
    total: 'Tổng cộng',
    kinds: { meeting: 'cuộc gặp', call: 'cuộc điện đàm', visit: 'chuyến thăm', statement: 'tuyên bố', plan: 'văn bản' },
    notHeld: (announced, cancelled) => `Ngoài ra: ${announced} cuộc mới được thông báo, ${cancelled} cuộc không diễn ra.`,
    known: (of) => `trong ${of} cuộc có nguồn nêu thời lượng`,
    sum: (hours) => `Cộng lại: ${hours}.`,
    others: (values) => `Khác (${values})`,
    by: { country: 'Theo nước của nơi đăng', class: 'Theo loại nguồn', language: 'Theo ngôn ngữ' },
  },
};
