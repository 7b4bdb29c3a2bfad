// Under 40 lines; types that can be stripped, no packages, no network, no clock, no chance in the output.
// 40줄 이하. 지울 수 있는 타입만 쓰고, 패키지와 네트워크와 시계와 난수가 출력에 들어가지 않게 합니다.
console.log('hello');
